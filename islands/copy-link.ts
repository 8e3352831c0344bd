/** <copy-link address="…" copied="…"><button>…</button><span role="status">: takes the page's own address along. */
class CopyLink extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', () => this.copy());
  }

  async copy() {
    const address = this.getAttribute('address') ?? location.href;
    try {
      await navigator.clipboard.writeText(address);
      this.say(this.getAttribute('copied') ?? '');
    } catch {
      // Not lent to pages that came unprotected, or refused: the reader copies it by hand.
      prompt('', address);
    }
  }

  say(copied: string) {
    const [button, status] = this.children;
    if (!button || !status || status.textContent) return;
    const name = button.textContent;
    button.textContent = status.textContent = copied;
    setTimeout(() => {
      button.textContent = name;
      status.textContent = '';
    }, 2000);
  }
}

customElements.define('copy-link', CopyLink);
