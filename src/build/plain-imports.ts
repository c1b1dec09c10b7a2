const groups = [
  {
    name: 'quiz-parts',
    test: /random\/seeded-random\.ts$|ui\/jsx-runtime|ui\/quiz\/(?:html|icon|plain-text)\.tsx?$/,
  },
];

/**
 * Lets a dynamic import be just that. Vite wraps each in a helper that preloads the module's styles and own imports: a
 * kilobyte on every page, for nothing here, since all styles stand in the page's head.
 */
export function plainImports() {
  return {
    name: 'plain-imports',
    enforce: 'pre' as const,
    // After Astro's own settings, which would have the lists of imports written all the same.
    configEnvironment: (name: string) => ({
      build: {
        modulePreload: { polyfill: false, resolveDependencies: () => [] },
        // What every view needs goes together: a file of its own for each would weigh more than what is in it.
        ...(name === 'client' && { rolldownOptions: { output: { codeSplitting: { groups } } } }),
      },
    }),
    // One for each module, since a file of its own would weigh more than what it says.
    resolveId(source: string, importer: string | undefined) {
      return source.endsWith('vite/preload-helper.js') ? `\0plain-import of ${importer}` : null;
    },
    load(id: string) {
      if (id.startsWith('\0plain-import')) return 'export const __vitePreload = (load) => load();';
      // No page hydrates an island of Astro's, which would need inline scripts; its code would only keep all of Preact alive.
      if (id.includes('@astrojs/preact/dist/client')) return 'export default () => {};';
      return null;
    },
  };
}
