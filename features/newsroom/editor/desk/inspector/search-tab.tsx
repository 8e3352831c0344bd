import { slugFrom } from '@/features/newsroom/rules';
import { StaffPicture } from '../../views/staff-picture';
import { useDesk, useField } from '../desk-state';
import { Field } from './field';

/** What search engines and those who share it show, and how that looks. */
export function SearchTab() {
  const { readOnly } = useDesk();
  const [title, setTitle] = useField('searchTitle');
  const [description, setDescription] = useField('searchDescription');
  const [headline] = useField('headline');
  const [standfirst] = useField('standfirst');
  const shownTitle = title ?? headline;
  const shownDescription = description ?? standfirst;
  return (
    <>
      <div className="grp">
        <Field label="Title in search results" right={`${shownTitle.length} of 60`}>
          <input
            id="field-searchTitle"
            className="in"
            value={title ?? ''}
            placeholder={headline}
            readOnly={readOnly}
            onChange={({ target }) => setTitle(target.value === '' ? null : target.value)}
          />
        </Field>
        <Field
          label="Description"
          right={`${shownDescription.length} of 160`}
          hint="Empty: the headline and the standfirst."
        >
          <textarea
            id="field-searchDescription"
            className="in"
            rows={4}
            value={description ?? ''}
            placeholder={standfirst}
            readOnly={readOnly}
            onChange={({ target }) => setDescription(target.value === '' ? null : target.value)}
          />
        </Field>
      </div>
      <div className="grp grp-last">
        <p className="lab">As a search result</p>
        <SearchResult title={shownTitle} description={shownDescription} />
        <p className="lab">When somebody shares it</p>
        <ShareCard title={shownTitle} description={shownDescription} />
      </div>
    </>
  );
}

function SearchResult({ title, description }: { title: string; description: string }) {
  const { piece } = useDesk();
  const [slug] = useField('slug');
  const [headline] = useField('headline');
  const [sectionId] = useField('sectionId');
  const section = piece.sections.find((it) => it.id === sectionId);
  return (
    <div className="result">
      <p className="faint">
        MON › {section?.name ?? '…'} › {slugFrom(slug ?? headline)}
      </p>
      <p className="result-title">{cut(title || 'No headline yet', 60)}</p>
      <p>{cut(description || 'No standfirst yet', 160)}</p>
    </div>
  );
}

function ShareCard({ title, description }: { title: string; description: string }) {
  const [pictureId] = useField('leadPictureId');
  return (
    <div className="share">
      {pictureId && <StaffPicture id={pictureId} size="large" />}
      <p className="result-title">{cut(title || 'No headline yet', 90)}</p>
      <p className="faint">{cut(description || 'No standfirst yet', 120)}</p>
    </div>
  );
}

const cut = (text: string, most: number) =>
  text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most))} …`;
