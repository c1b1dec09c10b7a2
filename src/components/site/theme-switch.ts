import { loadTheme, saveTheme, type Theme } from '../../storage/theme.ts';

/** The browser's own list behind a sign: it is known to every keyboard, screen reader and phone. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    select.value = loadTheme();
    this.hidden = false;
    select.addEventListener('change', () => {
      const theme = select.value as Theme;
      saveTheme(theme);
      if (theme === 'system') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = theme;
    });
  }
}

customElements.define('theme-switch', ThemeSwitch);
