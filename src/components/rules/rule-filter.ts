/** Hides rules of the index that are of another kind or severity than chosen. Without it all of them are shown. */
class RuleFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.removeAttribute('data-waiting');
    form.addEventListener('change', () => this.#apply(form));
    form.addEventListener('submit', (event) => event.preventDefault());
    // A browser that comes back to the page keeps what was chosen.
    this.#apply(form);
  }

  #apply(form: HTMLFormElement): void {
    const data = new FormData(form);
    const group = data.get('group');
    const severities = data.getAll('severity');
    let shown = 0;
    for (const section of this.querySelectorAll<HTMLElement>('.rule-group')) {
      let visible = 0;
      for (const item of section.querySelectorAll<HTMLElement>('[data-severity-of]')) {
        const { severityOf = '' } = item.dataset;
        item.hidden = !severities.includes(severityOf);
        if (!item.hidden) visible++;
      }
      section.hidden = visible === 0 || (group !== '' && section.id !== group);
      if (!section.hidden) shown += visible;
    }
    const output = form.querySelector('output');
    if (output) output.textContent = `${shown === 1 ? 'One rule' : `${shown} rules`} shown.`;
  }
}

customElements.define('rule-filter', RuleFilter);
