// The one script that runs before the page is painted, so that a reader's chosen theme does not flash. It only reads.
try {
  const chosen = localStorage.getItem('theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
  // Storage may be forbidden: then the machine's own theme stands.
}
