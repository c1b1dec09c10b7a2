import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const systemNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome.exe'];
const wellKnown = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Finds a Chromium that is already on this machine: the one the environment variable `CHROMIUM` names, then
 * Playwright's own, then the system's.
 *
 * @returns the path of its executable, or undefined where there is none
 * @throws if `CHROMIUM` names a file that isn't there: a wish must not be passed over in silence
 */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const wished = environment['CHROMIUM'];
  if (wished) {
    if (existsSync(wished)) return wished;
    throw new Error(`CHROMIUM names ${wished}, and no such file exists. Mend the variable or unset it.`);
  }
  const folders = (environment['PATH'] ?? '').split(delimiter);
  const onPath = systemNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [chromium.executablePath(), ...onPath, ...wellKnown].find((path) => path !== '' && existsSync(path));
}

/**
 * Options for Playwright's `launch`, the same wherever the project starts a browser. The sandbox needs rights that
 * root in a container lacks; the other flags keep Chromium from asking its maker's hosts for anything.
 */
export function launchOptions(executablePath: string) {
  const root = process.getuid?.() === 0;
  return {
    executablePath,
    chromiumSandbox: !root,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
    ],
  };
}
