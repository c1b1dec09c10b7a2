/**
 * `npm run lighthouse`: scores the built home and lesson pages with Lighthouse's mobile settings, three runs each, and
 * prints the median. Exits 1 unless every median is 100. Not part of CI: the scores depend on the machine.
 */
import * as chromeLauncher from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findChromium } from '../build/chromium.ts';
import { staticServer } from '../build/static-server.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const pages = process.argv.length > 2 ? process.argv.slice(2) : ['/', '/lessons/sidecar/'];
const port = 4398;

const chromePath = findChromium();
if (!chromePath) throw new Error('No Chromium found. Run `npm run provide:chromium` first.');
const server = staticServer('dist', '/').listen(port);
let allHundred = true;
for (const page of pages) {
  const runs: Record<string, number>[] = [];
  for (let run = 0; run < 3; run += 1) {
    const chromeFlags = ['--headless', '--disable-quic', '--disable-background-networking'];
    if (process.getuid?.() === 0) chromeFlags.push('--no-sandbox');
    const chrome = await chromeLauncher.launch({ chromePath, chromeFlags });
    const result = await lighthouse(`http://localhost:${port}${page}`, { port: chrome.port });
    chrome.kill();
    const scores: Record<string, number> = {};
    for (const category of categories) {
      scores[category] = Math.round((result?.lhr.categories[category]?.score ?? 0) * 100);
    }
    for (const audit of Object.values(result?.lhr.audits ?? {})) {
      const scored = audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== 'informative';
      if (run === 0 && scored)
        console.log(`  ${page} ${audit.id}: ${audit.title} ${audit.displayValue ?? ''}`);
    }
    runs.push(scores);
  }
  const medians = categories.map((category) => {
    const sorted = runs.map((scores) => scores[category] ?? 0).sort((a, b) => a - b);
    const median = sorted[1] ?? 0;
    allHundred &&= median === 100;
    return `${category} ${median} (${sorted.join(', ')})`;
  });
  console.log(`${page} ${medians.join('; ')}`);
}
server.close();
process.exit(allHundred ? 0 : 1);
