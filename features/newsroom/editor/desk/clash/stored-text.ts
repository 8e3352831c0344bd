import { isRecord } from '@/features/newsroom/text/is-node';

/** The words of a stored block or field, whatever its kind, for showing two of them beside each other. */
export function textOfStored(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(textOfStored).filter(Boolean).join('\n');
  if (!isRecord(value)) return '';
  if (typeof value.text === 'string' && value.type === 'text') return value.text;
  if (value.type === 'hardBreak') return '\n';
  if (Array.isArray(value.content)) {
    const inLine = value.content.every((it) => isRecord(it) && (it.type === 'text' || it.type === 'hardBreak'));
    return value.content.map(textOfStored).join(inLine ? '' : '\n');
  }
  const { id: _id, type: _type, ...attrs } = isRecord(value.attrs) ? value.attrs : value;
  return Object.values(attrs).map(textOfStored).filter(Boolean).join('\n');
}
