import type { Metadata } from 'next';
import { NewsroomBar } from '@/features/newsroom/components/newsroom-bar';
import { SectionColours } from '@/features/newsroom/components/section-colours';
import { DocumentsPage } from '@/features/newsroom/files/components/documents-page';
import { mediaPath, readAskedMedia } from '@/features/newsroom/pictures/asked';
import { MediaFilters } from '@/features/newsroom/pictures/components/media-filters.client';
import { MediaViews } from '@/features/newsroom/pictures/components/media-views';
import { OpenPicture } from '@/features/newsroom/pictures/components/open-picture';
import { Tile } from '@/features/newsroom/pictures/components/picture-tiles';
import { UploadButtons, UploadTile } from '@/features/newsroom/pictures/components/uploads.client';
import { countMedia, findPicture, listPictures, listSectionCodes } from '@/features/newsroom/pictures/queries';
import { Desk } from '@/features/staff/components/desk';
import { requireStaff } from '@/features/staff/guard';
import { may } from '@/features/staff/permissions';

export const metadata: Metadata = { title: 'Media' };

export default async function MediaPage({ searchParams }: PageProps<'/admin/media'>) {
  const staff = await requireStaff('picture:add');
  const asked = readAskedMedia(await searchParams);
  const now = new Date();
  const [{ tiles, next }, counts, sections, open] = await Promise.all([
    listPictures(asked, now),
    countMedia(now),
    listSectionCodes(),
    asked.picture ? findPicture(asked.picture, staff) : null,
  ]);
  const mayDocuments = may(staff, 'document:edit');
  if (asked.view === 'documents' && mayDocuments) return <DocumentsPage staff={staff} counts={counts} asked={asked} />;
  const none = tiles.length === 0;
  return (
    <Desk staff={staff} current="/admin/media" bar={<NewsroomBar staff={staff} />}>
      <SectionColours />
      <div className={open ? 'media with-panel' : 'media'}>
        <section className="media-list" aria-label="Pictures">
          <header className="page-head">
            <h1 className="h1">Media</h1>
            <span className="faint">
              {counts.all === 1 ? '1 picture' : `${counts.all} pictures`}
              {counts.documents > 0 && `, ${counts.documents === 1 ? '1 document' : `${counts.documents} documents`}`}
            </span>
            <UploadButtons letterKeys={staff.preferences.letterKeys} />
          </header>
          <MediaViews asked={asked} counts={counts} documents={mayDocuments} />
          <MediaFilters asked={asked} sections={sections}>
            newest first
          </MediaFilters>
          {none && (
            <p className="nothing">
              {counts.all === 0
                ? 'No pictures yet. Drop some here, paste one, or give an address.'
                : 'No picture matches this.'}
            </p>
          )}
          <ul className="tiles">
            <UploadTile />
            {tiles.map((tile) => (
              <Tile key={tile.id} tile={tile} asked={asked} />
            ))}
          </ul>
          <nav className="steps" aria-label="Through the pictures">
            {asked.after && (
              <a className="btn" href={mediaPath({ ...asked, after: null })}>
                The first
              </a>
            )}
            {next && (
              <a className="btn" href={mediaPath({ ...asked, after: next })} rel="next">
                Further pictures
              </a>
            )}
          </nav>
        </section>
        {open && <OpenPicture picture={open} />}
      </div>
    </Desk>
  );
}
