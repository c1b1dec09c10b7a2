export type Theme = 'system' | 'light' | 'dark';

/** The key that `components/site/first-theme.js` reads before the first paint. */
const key = 'theme';

/** @returns the theme the reader chose; `system` where nothing was chosen or storage is blocked */
export function loadTheme(): Theme {
  try {
    const saved = localStorage.getItem(key);
    return saved === 'light' || saved === 'dark' ? saved : 'system';
  } catch {
    return 'system';
  }
}

/** Keeps the choice where the browser lets us; where it doesn't, it holds for this page alone. */
export function saveTheme(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Blocked or full storage: the page shows the theme all the same.
  }
}
