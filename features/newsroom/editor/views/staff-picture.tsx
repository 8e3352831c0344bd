import { staffPicture } from '../desk/look-up';

type Props = { id: string; size: 'small' | 'large'; shape?: '16x9' | 'original'; alt?: string };

/** A picture of the house as staff see it, whether readers do or not. */
export function StaffPicture({ id, size, shape = '16x9', alt = '' }: Props) {
  // biome-ignore lint/performance/noImgElement: pictures are sized by the house’s own door.
  return <img src={staffPicture(id, size, shape)} alt={alt} draggable={false} loading="lazy" />;
}
