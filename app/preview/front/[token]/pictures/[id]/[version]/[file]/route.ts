import { findLayoutsPicture } from '@/features/newsroom/front/previewed';
import { picturePreviewed } from '@/features/newsroom/preview/picture-answer';

export const dynamic = 'force-dynamic';

type Context = RouteContext<'/preview/front/[token]/pictures/[id]/[version]/[file]'>;

/** A picture that a layout shows in place of a piece's own, for as long as the preview is good. */
export async function GET(_request: Request, { params }: Context) {
  return picturePreviewed(await params, findLayoutsPicture);
}
