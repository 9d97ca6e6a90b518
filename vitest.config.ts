import { defineConfig } from 'vitest/config';

/** Tests lie beside the code they test; journeys through the built app are Playwright's (e2e/). */
export default defineConfig({
  test: {
    environment: 'node',
    pool: 'forks',
    // both cores of a small machine: the tests are the only work on it, and half of them wait for a browser
    maxWorkers: '100%',
    // Deriving keys and printing take real time on two cores.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      // these keep nothing between files, so that one worker reads the modules once for all of them
      { extends: true, test: { name: 'pure', include: ['{core,db,paper,renderer,host/use-cases}/**/*.test.{ts,tsx}'], isolate: false } },
      {
        extends: true,
        test: {
          name: 'real parts',
          include: ['{host,electron,scripts,bench,faults}/**/*.test.{ts,tsx,mjs}'],
          exclude: ['host/use-cases/**'],
        },
      },
    ],
  },
});
