import { PressMeta } from '@/lib/press-meta';

/** What stood here stands elsewhere: 301. The link is for whoever reads this page all the same. */
export function Moved({ to, tags }: { to: string; tags: string[] }) {
  return (
    <main id="main" className="page-width">
      <PressMeta tags={tags} status={301} location={to} />
      <a href={to}>{to}</a>
    </main>
  );
}
