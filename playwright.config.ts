import { defineConfig, devices } from '@playwright/test';
import { findChromium, launchOptions } from './src/build/chromium.ts';

const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium found. Run `npm run provide:chromium` first.');
const port = Number(process.env.E2E_PORT ?? 4399);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // On a machine shared with others a second try tells a busy moment from a broken page; at home there is none.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    launchOptions: launchOptions(executablePath),
    trace: 'retain-on-failure',
  },
  webServer: {
    command: 'node src/commands/serve.ts',
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
