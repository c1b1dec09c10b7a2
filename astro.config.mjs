import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { apartPages } from './src/build/apart-pages.ts';
import { cornerCells } from './src/build/corner-cells.ts';
import { fences } from './src/build/fences.ts';
import { loadGlossary } from './src/build/glossary.ts';
import { glossaryLinks } from './src/build/glossary-links.ts';
import { courseBuild } from './src/build/integration.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { siteLinks } from './src/build/site-links.ts';
import { withoutDocs } from './src/build/without-docs.ts';
import { withoutSentences } from './src/build/without-sentences.ts';
import { workerParts } from './src/build/worker-parts.ts';

export default defineConfig({
  site: process.env.SITE ?? 'https://sidecar-school.example',
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  // All sheets as files: `courseBuild` puts them into the pages, with their hashes into the content security policy.
  build: { format: 'directory', inlineStylesheets: 'never', assets: '_assets' },
  integrations: [mdx(), preact(), sitemap(), courseBuild()],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      mdastPlugins: [fences, glossaryLinks(loadGlossary), siteLinks(process.env.BASE ?? '/')],
      hastPlugins: [cornerCells],
    }),
  },
  vite: {
    build: { assetsInlineLimit: 0 },
    resolve: {
      alias: { 'preact/jsx-runtime': new URL('./src/ui/jsx-runtime.ts', import.meta.url).pathname },
    },
    plugins: [plainImports(), apartPages()],
    worker: { format: 'es', plugins: () => [workerParts(), withoutDocs(), withoutSentences()] },
  },
});
