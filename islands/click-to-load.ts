/** <click-to-load frame="https://…" heading="…">…<button>…: a frame of another site's, on the click and never before. */
class ClickToLoad extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', (event) => {
      if (event.target instanceof HTMLButtonElement) this.load();
    });
  }

  load() {
    const frame = document.createElement('iframe');
    frame.title = this.getAttribute('heading') ?? '';
    frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-presentation');
    frame.src = this.getAttribute('frame') ?? '';
    this.replaceChildren(frame);
    frame.focus();
  }
}

customElements.define('click-to-load', ClickToLoad);
