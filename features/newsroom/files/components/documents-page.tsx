import { NewsroomBar } from '@/features/newsroom/components/newsroom-bar';
import { DocumentList } from '@/features/newsroom/files/components/document-list.client';
import { listDocuments, listIssueChoices } from '@/features/newsroom/files/queries';
import type { AskedMedia } from '@/features/newsroom/pictures/asked';
import { MediaViews } from '@/features/newsroom/pictures/components/media-views';
import type { countMedia } from '@/features/newsroom/pictures/queries';
import { Desk } from '@/features/staff/components/desk';
import type { SignedIn } from '@/features/staff/guard';

type Props = { staff: SignedIn; asked: AskedMedia; counts: Awaited<ReturnType<typeof countMedia>> };

/** The PDFs of the house: what readers may take along. */
export async function DocumentsPage({ staff, asked, counts }: Props) {
  const [documents, issues] = await Promise.all([listDocuments(), listIssueChoices()]);
  return (
    <Desk staff={staff} current="/admin/media" bar={<NewsroomBar staff={staff} />}>
      <div className="media-list">
        <header className="page-head">
          <h1 className="h1">Media</h1>
          <span className="faint">PDFs that readers may take along</span>
        </header>
        <MediaViews asked={asked} counts={counts} documents />
        <DocumentList documents={documents} issues={issues} />
      </div>
    </Desk>
  );
}
