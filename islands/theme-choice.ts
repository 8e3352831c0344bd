const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** <theme-choice auto="…" light="…" dark="…"><button>: each click takes the next theme and remembers it. */
class ThemeChoice extends HTMLElement {
  connectedCallback() {
    this.say(current());
    this.addEventListener('click', () => {
      const next = THEMES[(THEMES.indexOf(current()) + 1) % THEMES.length] ?? 'auto';
      choose(next);
      for (const choice of document.querySelectorAll<ThemeChoice>('theme-choice')) choice.say(next);
    });
  }

  say(theme: Theme) {
    const button = this.querySelector('button');
    if (button) button.textContent = this.getAttribute(theme);
  }
}

customElements.define('theme-choice', ThemeChoice);

function current(): Theme {
  const chosen = document.documentElement.dataset.theme;
  return chosen === 'light' || chosen === 'dark' ? chosen : 'auto';
}

function choose(theme: Theme) {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === 'auto') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage may be forbidden: the choice then holds for this page.
  }
}
