export type Encoding = 'br' | 'gzip' | 'plain';

const KNOWN_AT_MOST = 500;
const known = new Map<string, Encoding>();

/** The best encoding the client accepts; the few headers browsers really send are read once. */
export function chooseEncoding(accepted: string | string[] | undefined): Encoding {
  if (typeof accepted !== 'string') return 'plain';
  const found = known.get(accepted);
  if (found !== undefined) return found;
  const chosen = read(accepted);
  if (known.size >= KNOWN_AT_MOST) known.clear();
  known.set(accepted, chosen);
  return chosen;
}

function read(accepted: string): Encoding {
  const weights = new Map<string, number>();
  for (const part of accepted.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    weights.set(name, weight === undefined ? 1 : Number(weight.slice(2)) || 0);
  }
  const any = weights.get('*') ?? 0;
  if ((weights.get('br') ?? any) > 0) return 'br';
  return (weights.get('gzip') ?? weights.get('x-gzip') ?? any) > 0 ? 'gzip' : 'plain';
}
