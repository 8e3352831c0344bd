import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new temporary folder that the user Postgres runs as may pass through too. */
export function temporaryFolder(name, inside = tmpdir()) {
  const folder = mkdtempSync(join(inside, `${name}-`));
  chmodSync(folder, 0o755);
  return folder;
}
