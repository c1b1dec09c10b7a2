/** Tabs of which one is chosen. */
export interface FileTabs {
  /** Shows which tab is chosen, without telling `onSelect`. */
  show(index: number): void;
}

/**
 * Makes buttons the tabs of a panel: the chosen one can be reached with Tab, arrows, Home and End go to the others.
 * https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 *
 * @param onSelect told when a tab is chosen by pointer or keyboard
 */
export function fileTabs(
  tabs: readonly HTMLButtonElement[],
  panel: HTMLElement,
  onSelect: (index: number) => void,
): FileTabs {
  const [first] = tabs;
  if (!first) return { show() {} };
  first.parentElement?.setAttribute('role', 'tablist');
  panel.setAttribute('role', 'tabpanel');

  const show = (index: number) => {
    for (const [at, tab] of tabs.entries()) {
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-selected', String(at === index));
      tab.tabIndex = at === index ? 0 : -1;
      if (at === index) panel.setAttribute('aria-label', tab.textContent?.trim() ?? '');
    }
  };
  const goTo = (index: number) => {
    const at = (index + tabs.length) % tabs.length;
    onSelect(at);
    tabs[at]?.focus();
  };
  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener('click', () => onSelect(index));
    tab.addEventListener('keydown', (event) => {
      const to = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      goTo(to);
    });
  }
  show(0);
  return { show };
}
