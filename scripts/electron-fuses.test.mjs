import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from './root.mjs';

const text = readFileSync(path.join(root, 'electron-builder.yml'), 'utf8');
const block = /^electronFuses:\n((?: +.+\n)+)/m.exec(text)?.[1] ?? '';
const fuses = Object.fromEntries([...block.matchAll(/^ +(\w+): (true|false)$/gm)].map(([, name, value]) => [name, value === 'true']));

// The packaged program is read back by e2e/package.electron.spec.ts; here the written configuration, also for the systems nobody packages on this machine.
test('the packaged program cannot be run as Node, debugged, or given another app, and keeps cookies and files of its own apart', () => {
  expect(fuses).toEqual({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableCookieEncryption: true,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  });
  expect(text).toMatch(/^asar: true$/m);
});

test('the packaged program never asks a server for updates', () => {
  expect(text).toMatch(/^publish: null$/m);
});
