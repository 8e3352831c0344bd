/**
 * Bytes that the files of an archive say they have unpacked; null for what is no archive. A small file that would fill
 * the memory is refused by it before anything is unpacked.
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const files = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let file = 0; file < files; file++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
    size += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}

const ENTRY = 0x02014b50;
const END = 0x06054b50;
const LONGEST_REMARK = 65_535;

function endOfDirectory(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - LONGEST_REMARK; at--)
    if (view.getUint32(at, true) === END) return at;
  return null;
}
