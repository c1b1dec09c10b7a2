/**
 * Lets a dynamic import be just that. Vite wraps each in a helper that preloads the module's styles and own imports: a
 * kilobyte on every page, for nothing here, since all styles stand in the page's head.
 */
export function plainImports() {
  return {
    name: 'plain-imports',
    enforce: 'pre' as const,
    // After Astro's own settings, which would have the lists of imports written all the same.
    configEnvironment: () => ({
      build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } },
    }),
    load(id: string) {
      return id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : null;
    },
  };
}
