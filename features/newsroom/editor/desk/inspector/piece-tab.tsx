import { kind } from '@/features/articles/kind';
import { PieceStanding } from '@/features/newsroom/publishing/piece-standing';
import { language } from '@/features/words/language';
import { useDesk, useField } from '../desk-state';
import { AddressField } from './address-field';
import { Field } from './field';
import { LeadPicture } from './lead-picture';
import { PrintEdition } from './print-edition';
import { Signatures } from './signatures';
import { Topics } from './topics';

const KINDS = { news: 'Report', analysis: 'Analysis', interview: 'Interview', brief: 'Brief', sponsored: 'Sponsored' };
const LANGUAGES = { en: 'English (GB)', es: 'Spanish', de: 'German' };

export function PieceTab() {
  return (
    <>
      <PieceStanding />
      <LeadPicture />
      <div className="grp">
        <SectionField />
        <div className="two">
          <KindField />
          <LanguageField />
        </div>
        <Dateline />
      </div>
      <Signatures />
      <div className="grp">
        <Topics />
        <AddressField />
      </div>
      <PrintEdition />
    </>
  );
}

function SectionField() {
  const { piece, readOnly } = useDesk();
  const [sectionId, setSection] = useField('sectionId');
  const [, setLanguage] = useField('language');
  const choose = (id: string) => {
    const section = piece.sections.find((it) => it.id === id);
    setSection(section?.id ?? null);
    const spoken = language.safeParse(section?.language);
    if (spoken.success) setLanguage(spoken.data);
  };
  return (
    <Field label="Section">
      <select
        id="field-sectionId"
        className="in"
        value={sectionId ?? ''}
        disabled={readOnly}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">None yet</option>
        {piece.sections.map((it) => (
          <option key={it.id} value={it.id}>
            {it.code} {it.name}
          </option>
        ))}
      </select>
    </Field>
  );
}

function KindField() {
  const { readOnly } = useDesk();
  const [value, set] = useField('kind');
  return (
    <Field label="Kind">
      <select
        id="field-kind"
        className="in"
        value={value}
        disabled={readOnly}
        onChange={({ target }) => set(kind.parse(target.value))}
      >
        {Object.entries(KINDS).map(([name, words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}

function LanguageField() {
  const { readOnly } = useDesk();
  const [value, set] = useField('language');
  return (
    <Field label="Language">
      <select
        id="field-language"
        className="in"
        value={value}
        disabled={readOnly}
        onChange={({ target }) => set(language.parse(target.value))}
      >
        {Object.entries(LANGUAGES).map(([name, words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}

function Dateline() {
  const { readOnly } = useDesk();
  const [value, set] = useField('dateline');
  return (
    <Field label="Dateline" right="opens the first paragraph">
      <input
        id="field-dateline"
        className="in"
        value={value ?? ''}
        readOnly={readOnly}
        onChange={({ target }) => set(target.value === '' ? null : target.value)}
      />
    </Field>
  );
}
