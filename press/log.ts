type Level = 'info' | 'warn' | 'error';
export type Log = (level: Level, event: string, facts?: Record<string, unknown>) => void;

/** One JSON object a line on standard output. Never a reader's address, never a query or a token. */
export const logLine: Log = (level, event, facts = {}) => {
  process.stdout.write(
    `${JSON.stringify({ time: new Date().toISOString(), level, part: 'press', event, ...facts })}\n`,
  );
};
