import { isIP } from 'node:net';
import { z } from 'zod';

const origin = z.url({ protocol: /^https?$/ }).transform((address) => new URL(address));
const count = (standard: number) => z.coerce.number().int().positive().default(standard);

const Environment = z.object({
  MON_DATA: z.string().min(1),
  READER_DATABASE_URL: z.string().min(1).optional(),
  SITE_URL: origin.optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  NEXT_ORIGIN: origin,
  PRESS_DOOR: origin,
  PRESS_SECRET: z.string().min(16),
  PRESS_MARK: z.string().regex(/^[\w-]{8,}$/),
  PRESS_KEEP: z.enum(['0', '1']).default('1'),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((list) => list.split(/[,\s]+/).filter((proxy) => proxy !== ''))
    .refine((list) => list.every(isNetwork), 'addresses or networks such as 10.0.0.0/8, separated by commas'),
  BUILD_ID: z.string().default(''),
  PRESS_MEMORY_MB: count(192),
  PRESS_PICTURES_MB: count(64),
  PRESS_RENDERS: count(6),
  PRESS_QUEUE: count(200),
  PRESS_CONNECTIONS: count(10_000),
});

/** All sizes in bytes. */
export type Settings = {
  dataFolder: string;
  /** Without one the press hears of no change and keeps by the clock alone (benchmarks). */
  databaseUrl: string | null;
  site: URL | null;
  host: string;
  port: number;
  next: URL;
  door: URL;
  secret: string;
  mark: string;
  /** False while developing: every answer is rendered anew. */
  keeps: boolean;
  trustedProxies: string[];
  build: string;
  memory: number;
  picturesMemory: number;
  rendersAtOnce: number;
  queueLength: number;
  connections: number;
};

/** Parses the environment; a problem is one sentence naming every wrong variable. */
export function readSettings(
  environment: Record<string, string | undefined>,
): { ok: true; settings: Settings } | { ok: false; problem: string } {
  const filled = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(filled);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')} (${issue.message})`).join(', ');
    return { ok: false, problem: `The press cannot start with these settings: ${wrong}.` };
  }
  const given = parsed.data;
  return {
    ok: true,
    settings: {
      dataFolder: given.MON_DATA,
      databaseUrl: given.READER_DATABASE_URL ?? null,
      site: given.SITE_URL ?? null,
      host: given.HOST,
      port: given.PORT,
      next: given.NEXT_ORIGIN,
      door: given.PRESS_DOOR,
      secret: given.PRESS_SECRET,
      mark: given.PRESS_MARK,
      keeps: given.PRESS_KEEP === '1',
      trustedProxies: given.TRUSTED_PROXIES,
      build: given.BUILD_ID,
      memory: given.PRESS_MEMORY_MB * 1024 * 1024,
      picturesMemory: given.PRESS_PICTURES_MB * 1024 * 1024,
      rendersAtOnce: given.PRESS_RENDERS,
      queueLength: given.PRESS_QUEUE,
      connections: given.PRESS_CONNECTIONS,
    },
  };
}

function isNetwork(proxy: string): boolean {
  const [address = '', bits] = proxy.split('/');
  const family = isIP(address);
  return family !== 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128)));
}
