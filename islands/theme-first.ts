// The one script that runs before the page is painted, so that a reader's chosen theme does not flash. It only reads.
const root = document.documentElement;
const MACHINE = 'screen and (prefers-color-scheme: dark)';

try {
  const chosen = localStorage.getItem('theme');
  if (chosen === 'light' || chosen === 'dark') root.dataset.theme = chosen;
} catch {
  // Storage may be forbidden: then the machine's own theme stands.
}

// A picture's sheet for the dark is chosen by its media, which knows only the machine: a choice is written into it, in
// pictures as they are read in and in all of them when the choice changes.
const hangSheets = () => {
  const media = { dark: 'screen', light: 'not all' }[root.dataset.theme ?? ''] ?? MACHINE;
  for (const sheet of document.querySelectorAll<HTMLSourceElement>('picture > source[media]'))
    if (sheet.media !== media) sheet.media = media;
};
new MutationObserver(hangSheets).observe(root, { attributeFilter: ['data-theme'] });
if (root.dataset.theme) {
  const reading = new MutationObserver(hangSheets);
  reading.observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => {
    reading.disconnect();
    hangSheets();
  });
}
