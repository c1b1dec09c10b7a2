import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { optimize } from 'svgo';
import { launchOptions } from './chromium.ts';
import { type Drawing, drawInBrowser } from './diagram-browser.ts';
import { mermaidConfig, variableOfStandIn, withLineClasses } from './diagram-theme.ts';

/** Draws diagrams until it is closed. */
export interface DiagramRenderer {
  draw(source: string, key: string): Promise<Drawing>;
  close(): Promise<void>;
}

const font = (subset: string) => {
  const name = `sofia-sans-semi-condensed-${subset}-wght-normal.woff2`;
  const data = readFileSync(`node_modules/@fontsource-variable/sofia-sans-semi-condensed/files/${name}`);
  return `@font-face { font-family: Diagram; font-weight: 1 1000; src: url(data:font/woff2;base64,${data.toString('base64')}) }`;
};

/**
 * Starts a browser that draws. Its page has the font of map labels embedded, so that labels are as wide in the picture
 * as they will be on the page, whatever fonts the machine has; hinting is off, so widths don't depend on its settings.
 *
 * @param executablePath a Chromium, see findChromium
 */
export async function startDiagramRenderer(executablePath: string): Promise<DiagramRenderer> {
  const options = launchOptions(executablePath);
  const browser: Browser = await chromium.launch({
    ...options,
    args: [...options.args, '--font-render-hinting=none', '--force-device-scale-factor=1'],
  });
  const page: Page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  const styles = [font('latin'), 'body { margin: 0; font-family: Diagram }'].join('\n');
  await page.setContent(`<!doctype html><style>${styles}</style><body>`);
  await page.addScriptTag({ path: 'node_modules/mermaid/dist/mermaid.min.js' });
  await page.evaluate(() =>
    Promise.all(['400 16px Diagram', '650 16px Diagram'].map((each) => document.fonts.load(each))),
  );
  return {
    async draw(source, key) {
      const request = {
        written: source,
        source: withLineClasses(source),
        id: `d${key}`,
        config: mermaidConfig,
        variables: variableOfStandIn,
      };
      const drawing = await page.evaluate(drawInBrowser, request);
      return 'svg' in drawing ? { svg: optimized(drawing.svg) } : drawing;
    },
    close: () => browser.close(),
  };
}

function optimized(svg: string): string {
  const { data } = optimize(svg, {
    multipass: true,
    floatPrecision: 2,
    plugins: [
      {
        name: 'preset-default',
        params: {
          overrides: { cleanupIds: false, mergePaths: false, convertPathData: { floatPrecision: 1 } },
        },
      },
    ],
  });
  return `${data}\n`;
}
