import { openPress } from './press';
import { readSettings } from './settings';

const read = readSettings(process.env);
if (!read.ok) {
  process.stderr.write(`${read.problem}\n`);
  process.exit(1);
}

const press = await openPress(read.settings).catch((error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE' ? 'The port the press should listen on is taken' : 'The press cannot start';
  process.stderr.write(`${taken}: ${error.message}\n`);
  process.exit(1);
});

let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (stopping) process.exit(1);
    stopping = true;
    press.stop().then(() => process.exit(0));
  });
}
