// npm test: everything a change must pass, ending with `N passed, N failed` over all tests. A step that fails before it can count is one failure.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findElectron } from './electron-binary.mjs';
import { needNode24 } from './need-node.mjs';
import { root } from './root.mjs';
import { ensureSystemPackages } from './system-packages.mjs';
import { testElectron } from './test-electron.mjs';

const reports = path.join(root, 'test-results');
const total = { passed: 0, failed: 0 };

const run = (command, args, env = {}) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;

/** A step without tests of its own; answers whether it passed. */
const step = (title, work) => {
  console.log(`\n== ${title}`);
  const passed = work();
  if (!passed) {
    total.failed += 1;
    console.log(`failed: ${title}`);
  }
  return passed;
};

/** A step with tests: its report is counted; one that fails without a failed test (a crash, an empty run) is one failure more. */
const tests = (title, report, countIn, work) => {
  console.log(`\n== ${title}`);
  const file = path.join(reports, report);
  rmSync(file, { force: true });
  const clean = work(file);
  const count = readCount(file, countIn);
  total.passed += count.passed;
  total.failed += count.failed + (!clean && count.failed === 0 ? 1 : 0);
};

const readCount = (file, countIn) => {
  try {
    return countIn(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 0 };
  }
};
const vitestCount = (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests });
const playwrightCount = ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected });

const unitTests = () =>
  tests('unit and use-case tests', 'vitest.json', vitestCount, (file) =>
    run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]),
  );

/** A display for Electron and for the windows that the launcher opens. */
const display = ['xvfb-run', '--auto-servernum', '--server-args=-screen 0 1400x900x24'];

/** Two journey files at a time where each has a browser of its own; windows of Electron on one display would take the focus from each other. */
const journeys = (door, workers) =>
  tests(`journeys through the ${door} door`, `playwright-${door}.json`, playwrightCount, (file) => {
    const [command, ...args] = [...display, 'playwright', 'test', '--project', door, '--workers', String(workers)];
    return run(command, args, { POST_TEST_REPORT: file });
  });

/** The official Electron where it is installed, else the one unpacked for tests. */
const electronProgram = () => findElectron() ?? path.join(testElectron(), 'electron');

const versionOf = (program, args, env = {}) => {
  const { stdout } = spawnSync(program, args, { encoding: 'utf8', env: { ...process.env, ...env } });
  return stdout?.trim() || 'unknown';
};

const nameVersions = () => {
  console.log(`Node ${process.versions.node}`);
  console.log(versionOf(process.env.POST_CHROMIUM ?? 'chromium', ['--version']));
  console.log(`Electron ${versionOf(electronProgram(), ['-p', 'process.versions.electron'], { ELECTRON_RUN_AS_NODE: '1' })}`);
  return true;
};

const missing = () => {
  const packages = ensureSystemPackages();
  if (packages.length > 0) console.log(`missing on this system: ${packages.join(' ')}`);
  return packages.length === 0;
};

needNode24();
mkdirSync(reports, { recursive: true });
const started = Date.now();
const ready = step('system packages', missing) && step('versions', nameVersions);
step('lint', () => run('biome', ['check', '.']) && run('node', ['scripts/check-imports.mjs']));
step('type check', () => run('node', ['scripts/typecheck.mjs']));
const built = step('build', () => run('node', ['scripts/build.mjs']));
unitTests();
if (ready && built) {
  journeys('browser', 2);
  journeys('electron', 1);
}
console.log(`\n${Math.round((Date.now() - started) / 1000)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
