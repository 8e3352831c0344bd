import { isRecord } from '@/features/newsroom/text/is-node';
/** Whether two values say the same as JSON: the order of keys says nothing, nor does a key without a value. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one)) {
    return Array.isArray(other) && one.length === other.length && one.every((it, at) => same(it, other[at]));
  }
  if (!isRecord(one) || !isRecord(other)) return false;
  for (const key of Object.keys(one)) if (!same(one[key], other[key])) return false;
  return Object.keys(other).every((key) => other[key] === undefined || one[key] !== undefined);
}

/** One string for all values that are the same. */
export function toKey(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toKey).join(',')}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? 'null';
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${toKey(value[key])}`)
    .join(',')}}`;
}
