/** `npm run provide:chromium`: makes sure the browser tests find a Chromium, installing one if there is none. */
import { spawnSync } from 'node:child_process';
import { findChromium } from '../build/chromium.ts';

/** Ways to get one, best first: Playwright's own build, else what the distribution packages. */
const ways: readonly (readonly string[])[] = [
  ['npx', 'playwright', 'install', '--with-deps', 'chromium'],
  ['npx', 'playwright', 'install', 'chromium'],
  ['sh', '-c', 'apt-get update && apt-get install -y chromium'],
  ['sh', '-c', 'sudo -n apt-get update && sudo -n apt-get install -y chromium'],
  ['sh', '-c', 'dnf install -y chromium || apk add chromium || pacman -S --noconfirm chromium'],
];

let found = findChromium();
for (const [command = '', ...args] of ways) {
  if (found) break;
  console.log(`No Chromium found; trying: ${[command, ...args].join(' ')}`);
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 10 * 60_000 });
  found = findChromium();
}
if (!found) {
  console.error(
    'No Chromium could be found or installed. Install one and name it: CHROMIUM=/path/to/chromium',
  );
  process.exit(1);
}
console.log(`Chromium: ${found}`);
