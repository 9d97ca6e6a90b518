import { defineConfig } from '@playwright/test';
import type { DoorOption } from './e2e/fixtures/app.ts';

/** Long walks that a change of looks calls for, run by `POST_SLOW=1 npx playwright test`: `npm test` has twenty minutes for everything. */
const slow = process.env.POST_SLOW === '1' ? [] : ['**/*.slow.spec.ts'];

/** The same journeys through both doors of the built app. `npm test` builds first and runs the electron project under Xvfb. */
export default defineConfig<DoorOption>({
  testDir: 'e2e',
  outputDir: 'test-results/playwright',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  // a loaded machine may miss a time-out once; a test that needed its second try is reported as flaky
  retries: process.env.CI ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: process.env.POST_TEST_REPORT ?? 'test-results/playwright.json' }]],
  use: { actionTimeout: 15_000, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', trace: 'on-first-retry' },
  projects: [
    { name: 'sample', testMatch: '**/*.setup.ts' },
    { name: 'browser', dependencies: ['sample'], use: { door: 'browser' }, testIgnore: ['**/*.electron.spec.ts', ...slow] },
    { name: 'electron', dependencies: ['sample'], use: { door: 'electron' }, testIgnore: ['**/*.browser.spec.ts', '**/*.slow.spec.ts'] },
  ],
});
