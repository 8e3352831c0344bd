/** <print-page language="…"><button>…: prints the page. Whoever prints it, by whichever way: `[data-read-on]` bears the day. */
class PrintPage extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', () => print());
    addEventListener('beforeprint', () => this.date());
  }

  date() {
    const today = new Date().toLocaleDateString(this.getAttribute('language') ?? undefined, { dateStyle: 'long' });
    for (const place of document.querySelectorAll<HTMLElement>('[data-read-on]'))
      place.textContent = `${place.dataset.readOn} ${today}`;
  }
}

customElements.define('print-page', PrintPage);
