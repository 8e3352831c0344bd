import { picturePreviewed } from '@/features/newsroom/preview/picture-answer';
import { findPreviewedPicture } from '@/features/newsroom/preview/queries';

export const dynamic = 'force-dynamic';

type Context = RouteContext<'/preview/[token]/pictures/[id]/[version]/[file]'>;

/** A picture of a piece that is not out, for whoever holds the preview. */
export async function GET(_request: Request, { params }: Context) {
  return picturePreviewed(await params, findPreviewedPicture);
}
