/** The button that opens the search, and its key `/`. The dialog and the index are loaded with the first use. */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const { index = '', base = '/' } = this.dataset;
    const open = async () => {
      const { openSearch } = await import('./search-dialog.ts');
      openSearch(index, base);
    };
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', open);
    document.addEventListener('keydown', (event) => {
      const typing = event.composedPath().some(isField);
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      void open();
    });
  }
}

function isField(target: EventTarget): boolean {
  return (
    target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable)
  );
}

customElements.define('site-search', SiteSearch);
