type Suggestion = { name: string; path: string; of: string | null; lang: string | null };

/** Long enough for the next letter to come first. */
const PAUSE = 150;

/** <search-suggestions source="…" told="{} …">: its field becomes a combobox of what may be meant. Nothing is stored. */
class SearchSuggestions extends HTMLElement {
  field: HTMLInputElement | null = null;
  list = document.createElement('ul');
  status = document.createElement('span');
  asking = new AbortController();
  timer: ReturnType<typeof setTimeout> | undefined;
  at = -1;

  connectedCallback() {
    // The script may come before the field inside has been read.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => this.begin());
    else this.begin();
  }

  begin() {
    const { list, status } = this;
    const field = this.querySelector('input');
    if (!field || list.isConnected) return;
    this.field = field;
    list.id = `${field.id}-suggestions`;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', this.getAttribute('label') ?? '');
    list.hidden = true;
    status.setAttribute('role', 'status');
    status.className = 'sr-only';
    this.append(list, status);
    for (const [name, value] of [
      ['role', 'combobox'],
      ['autocomplete', 'off'],
      ['aria-autocomplete', 'list'],
      ['aria-expanded', 'false'],
      ['aria-controls', list.id],
    ] as const)
      field.setAttribute(name, value);
    field.addEventListener('input', () => this.wait());
    field.addEventListener('keydown', (event) => this.press(event));
    field.addEventListener('blur', () => this.close());
    list.addEventListener('pointerdown', (event) => event.preventDefault());
  }

  wait() {
    clearTimeout(this.timer);
    this.asking.abort();
    const typed = this.field?.value.trim() ?? '';
    if (typed.length < 2) this.close();
    else this.timer = setTimeout(() => this.ask(typed), PAUSE);
  }

  async ask(typed: string) {
    this.asking = new AbortController();
    try {
      const answer = await fetch(`${this.getAttribute('source')}?q=${encodeURIComponent(typed)}`, {
        signal: this.asking.signal,
      });
      this.show(answer.ok ? await answer.json() : []);
    } catch {
      // A later letter was faster, or the network is away: the form works all the same.
    }
  }

  show(found: Suggestion[]) {
    this.close();
    this.list.replaceChildren(...found.map((it, place) => this.option(it, place)));
    if (!found.length || document.activeElement !== this.field) return;
    this.list.hidden = false;
    this.field?.setAttribute('aria-expanded', 'true');
    this.status.textContent = (this.getAttribute('told') ?? '').replace('{}', String(found.length));
  }

  option({ name, path, of, lang }: Suggestion, place: number) {
    const option = document.createElement('li');
    option.id = `${this.list.id}-${place}`;
    option.setAttribute('role', 'option');
    const text = document.createElement('span');
    text.textContent = name;
    if (lang) text.lang = lang;
    option.append(text);
    if (of) option.append(Object.assign(document.createElement('small'), { textContent: of }));
    option.addEventListener('click', () => location.assign(path));
    return option;
  }

  press(event: KeyboardEvent) {
    const { length } = this.list.children;
    if (this.list.hidden || event.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step) this.choose(this.at + step < -1 ? length - 1 : this.at + step >= length ? -1 : this.at + step);
    else if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && this.at >= 0) this.list.querySelector<HTMLElement>('[aria-selected]')?.click();
    else return;
    event.preventDefault();
  }

  choose(at: number) {
    this.at = at;
    for (const [place, option] of [...this.list.children].entries()) {
      if (place === at) option.setAttribute('aria-selected', 'true');
      else option.removeAttribute('aria-selected');
    }
    const chosen = this.list.children[at];
    chosen?.scrollIntoView({ block: 'nearest' });
    if (chosen) this.field?.setAttribute('aria-activedescendant', chosen.id);
    else this.field?.removeAttribute('aria-activedescendant');
  }

  close() {
    this.choose(-1);
    this.list.hidden = true;
    this.status.textContent = '';
    this.field?.setAttribute('aria-expanded', 'false');
  }
}

customElements.define('search-suggestions', SearchSuggestions);
