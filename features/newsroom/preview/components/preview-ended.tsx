/** Says the same of a link that ended, was taken back or never was. */
export function PreviewEnded() {
  return (
    <div className="page-width py-12">
      <h1 className="headline text-h1-long">This preview is no longer open</h1>
      <p className="mt-4 font-serif text-standfirst-article text-ink-2">Ask whoever sent you the link for a new one.</p>
    </div>
  );
}
