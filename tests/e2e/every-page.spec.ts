import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { globSync } from 'tinyglobby';

const pages = globSync('**/*.html', { cwd: 'dist' }).map((file) => `/${file.replace(/index\.html$/, '')}`);
/** Pages that come from one template look alike to axe: two of each are enough, and every page is opened once. */
const templates = /^\/(rules|reference|cheat-sheets)\/[^/]+\/$/;
const samples = pages.filter(
  (page) =>
    !templates.test(page) ||
    pages
      .filter((other) => templates.test(other) && other.split('/')[1] === page.split('/')[1])
      .indexOf(page) < 2,
);
const screens = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

test('there are pages to test', () => {
  expect(pages.length).toBeGreaterThan(5);
});

for (const page of pages) {
  test(`${page} keeps to its own origin and its content security policy`, async ({ page: tab, baseURL }) => {
    const foreign: string[] = [];
    const complaints: string[] = [];
    tab.on('request', (request) => {
      const url = new URL(request.url());
      if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== baseURL) foreign.push(request.url());
    });
    tab.on('pageerror', (error) => complaints.push(error.message));
    tab.on('console', (message) => {
      const expected404 = page === '/404.html' && message.text().includes('404');
      if (message.type() === 'error' && !expected404) complaints.push(message.text());
    });
    await tab.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`violates ${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
      });
    });
    const response = await tab.goto(page);
    const header = response?.headers()['content-security-policy'] ?? '';
    const meta = await tab.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    for (const policy of [header, meta ?? '']) {
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toContain("'unsafe-inline'");
      expect(policy).not.toContain("'unsafe-eval'");
    }
    await scrollThrough(tab);
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

/** Colours hang on the theme and sizes on the screen: of lessons, which are many and long, each is looked at once. */
const isPaired = (page: string, colorScheme: string, screen: string) =>
  !/^\/lessons\/(?!sidecar\/)./.test(page) || (colorScheme === 'light') === (screen === 'desktop');

for (const page of samples) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [screen, viewport] of Object.entries(screens)) {
      if (!isPaired(page, colorScheme, screen)) continue;
      test(`${page} is accessible, ${colorScheme}, ${screen}`, async ({ browser }) => {
        const context = await browser.newContext({ colorScheme, viewport, reducedMotion: 'reduce' });
        const tab = await context.newPage();
        await tab.goto(page);
        await scrollThrough(tab);
        const { violations } = await new AxeBuilder({ page: tab }).analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
        );
        expect(found).toEqual([]);
        const sideways = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(sideways, 'the page scrolls sideways').toBeLessThanOrEqual(0);
        await context.close();
      });
    }
  }
}

/** Brings everything near the view once, so that all that loads late is loaded. */
async function scrollThrough(tab: import('@playwright/test').Page): Promise<void> {
  await tab.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    scrollTo(0, 0);
  });
  await tab.waitForLoadState('networkidle');
}
