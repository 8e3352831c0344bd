import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout, without a trailing slash. */
export const project = dirname(dirname(fileURLToPath(import.meta.url)));

/** An absolute path inside the checkout. */
export function inProject(...parts) {
  return join(project, ...parts);
}
