/** `<print-page>`: a button that prints the page; not there without scripts, when the browser's menu has to do. */
customElements.define(
  'print-page',
  class extends HTMLElement {
    connectedCallback(): void {
      this.hidden = false;
      this.querySelector('button')?.addEventListener('click', () => print());
    }
  },
);
