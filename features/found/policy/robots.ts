import type { Policy } from '@/features/found/policy/policy';
import { NEWS_SITEMAP_PATH, SITEMAP_PATH } from '@/features/found/sitemaps/paths';

/** Who asks for what, by the names that their operators publish. */
const MACHINES: Record<keyof Policy['machines'], string[]> = {
  training: [
    'GPTBot',
    'ClaudeBot',
    'CCBot',
    'Google-Extended',
    'Applebot-Extended',
    'meta-externalagent',
    'Bytespider',
  ],
  search: ['OAI-SearchBot', 'Claude-SearchBot', 'PerplexityBot'],
  users: ['ChatGPT-User', 'Claude-User', 'Perplexity-User'],
};

const KEPT_OUT = ['Disallow: /admin', 'Disallow: /api', 'Disallow: /preview'];

/** robots.txt (RFC 9309): a group for everybody and one for each decision; a machine obeys its own group alone. */
export function toRobots({ machines }: Policy, site: string, found: boolean): string {
  const groups = [
    ['User-agent: *', ...KEPT_OUT],
    ...(['training', 'search', 'users'] as const).map((purpose) => [
      ...MACHINES[purpose].map((name) => `User-agent: ${name}`),
      ...(machines[purpose] ? KEPT_OUT : ['Disallow: /']),
    ]),
    ...(found ? [[SITEMAP_PATH, NEWS_SITEMAP_PATH].map((path) => `Sitemap: ${site}${path}`)] : []),
  ];
  return `${groups.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
