/** Reads what the tool passes to an engine: `{ schemas, url, command, version }`. */
export function readArguments(words) {
  const asked = { schemas: [], url: undefined, command: undefined, version: words.includes('--version') };
  for (let at = 0; at < words.length; at += 1) {
    const next = words[at + 1];
    if (words[at] === '--datamodels') asked.schemas.push(next);
    if (words[at] === '--datasource') asked.url = JSON.parse(next).url;
    if (words[at] === 'cli') asked.command = next;
  }
  return asked;
}
