// The Electron app by electron-builder (electron-builder.yml), from the Electron that is there; nothing is downloaded for `--dir`.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, Platform } from 'electron-builder';
import { findElectron } from './electron-binary.mjs';
import { root } from './root.mjs';
import { testElectron, testElectronVersion } from './test-electron.mjs';

const written = path.join(root, 'electron-builder.yml');
const adapted = path.join(root, '.cache', 'electron-builder.yml');

/** A copy of the test Electron without what points at our build or at its own app's updates. */
const bareTestElectron = () => {
  const source = testElectron();
  const copy = path.join(root, '.cache', 'bare-electron');
  const foreign = ['app', 'app-update.yml'].map((name) => path.join(source, 'resources', name));
  rmSync(copy, { recursive: true, force: true });
  cpSync(source, copy, { recursive: true, filter: (file) => !foreign.includes(file) });
  return copy;
};

/** electron-builder.yml for the official distribution that is there, or for the tests' older one, which lacks the newest fuse. */
const configForWhatIsThere = () => {
  const text = readFileSync(written, 'utf8');
  const official = findElectron();
  const own = official
    ? `${text}electronDist: ${JSON.stringify(path.dirname(official))}\n`
    : `${text.replace(/^ *grantFileProtocolExtraPrivileges:.*\n/m, '')}electronDist: ${JSON.stringify(bareTestElectron())}\nelectronVersion: ${testElectronVersion}\n`;
  writeFileSync(adapted, own);
  return adapted;
};

/** Makes the unpacked app or the installers in dist/electron; answers that folder. */
export const packageElectron = async ({ unpackedOnly }) => {
  const targets = unpackedOnly ? { targets: Platform.current().createTarget('dir') } : {};
  await build({ projectDir: root, config: unpackedOnly ? configForWhatIsThere() : written, publish: 'never', ...targets });
  return path.join(root, 'dist', 'electron');
};
