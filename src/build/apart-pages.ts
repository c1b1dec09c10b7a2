import type { Plugin } from 'vite';

const pages = /\/src\/(?:components|ui)\/(?:progress|review|exam)\//;
const shared = /\/src\/(?:core\/(?:quiz|progress|random|retention|exam)|storage|ui\/quiz)\/[^?]*$/;

/**
 * Gives the pages on progress, review and exam copies of their own of what they share with a lesson's quiz. A module
 * that two pages load becomes a file of its own, and every such file makes lessons heavier, which most learners load
 * far more often than these pages.
 */
export function apartPages(): Plugin {
  return {
    name: 'apart-pages',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(source, importer) {
      if (!importer || !(importer.endsWith('?apart') || pages.test(importer))) return null;
      const found = await this.resolve(source, importer.replace(/\?apart$/, ''), { skipSelf: true });
      return found && shared.test(found.id) ? `${found.id}?apart` : found;
    },
  };
}
