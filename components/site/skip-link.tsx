/** First thing on the page for whoever does not use a mouse; leads to <main id="main">. */
export function SkipLink({ text }: { text: string }) {
  return (
    <a
      href="#main"
      className="sr-only focus:not-sr-only focus:absolute focus:start-2 focus:top-2 focus:z-50 focus:bg-page focus:px-3 focus:py-3"
    >
      {text}
    </a>
  );
}
