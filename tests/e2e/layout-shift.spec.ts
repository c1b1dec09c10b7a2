import { expect, test } from '@playwright/test';

for (const page of ['/', '/lessons/', '/lessons/sidecar/', '/playground/']) {
  for (const [name, viewport] of Object.entries({
    desktop: { width: 1440, height: 900 },
    phone: { width: 390, height: 844 },
  })) {
    test(`nothing shifts on ${page} while it loads and is read, ${name}`, async ({ page: tab }) => {
      await tab.setViewportSize(viewport);
      await tab.addInitScript(() => {
        const shifts: string[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, sources = [] } = entry as PerformanceEntry & {
              value: number;
              sources?: { node?: Element | null }[];
            };
            // CodeMirror gives its line numbers to other lines while one scrolls; nobody sees that, and shadow roots don't
            // tell their nodes. An editor that grew would move what stands below it, outside.
            const isOutside = sources.length === 0 || sources.some(({ node }) => node);
            if (value > 0.001 && isOutside)
              shifts.push(`${value.toFixed(4)} ${sources.map(({ node }) => node?.nodeName).join(' ')}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await tab.goto(page);
      const height = await tab.evaluate(() => document.body.scrollHeight);
      for (let y = 0; y < height; y += viewport.height / 2) {
        await tab.mouse.wheel(0, viewport.height / 2);
        await tab.waitForTimeout(150);
      }
      await tab.waitForLoadState('networkidle');
      expect(await tab.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([]);
    });
  }
}
