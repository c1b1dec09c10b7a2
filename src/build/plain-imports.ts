/**
 * Lets a dynamic import be just that. Vite wraps each in a helper that preloads the module's styles and own imports: a
 * kilobyte on every page, for nothing here, since all styles stand in the page's head.
 */
export function plainImports() {
  return {
    name: 'plain-imports',
    enforce: 'pre' as const,
    load(id: string) {
      if (!id.endsWith('vite/preload-helper.js')) return null;
      return 'export const __vitePreload = (load) => load();';
    },
  };
}
