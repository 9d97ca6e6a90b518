import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from '@playwright/test';
import { built } from './fixtures/built.ts';
import { descendants } from './fixtures/processes.ts';

const program = join(built.root, 'dist', 'electron', 'linux-unpacked', 'branch-command-post');

test('the packaged app has its fuses blown, starts from its archive and closes its host on quitting', async () => {
  execFileSync(built.node, [join(built.root, 'scripts', 'package.mjs'), '--dir'], { stdio: 'inherit' });
  const read = execFileSync(built.node, [join(built.root, 'node_modules', '.bin', 'electron-fuses'), 'read', '--app', program], {
    encoding: 'utf8',
  });
  const fuses = stripVTControlCharacters(read);
  for (const [fuse, state] of [
    ['RunAsNode', 'Disabled'],
    ['EnableNodeOptionsEnvironmentVariable', 'Disabled'],
    ['EnableNodeCliInspectArguments', 'Disabled'],
    ['EnableCookieEncryption', 'Enabled'],
    ['EnableEmbeddedAsarIntegrityValidation', 'Enabled'],
    ['OnlyLoadAppFromAsar', 'Enabled'],
  ]) {
    expect(fuses).toContain(`${fuse} is ${state}`);
  }

  const home = await mkdtemp(join(tmpdir(), 'post-packaged-'));
  const app = spawn(program, ['--no-sandbox'], { env: { ...process.env, POST_HOME: home, POST_NODE: built.node }, stdio: 'ignore' });
  await expect.poll(() => descendants(app.pid ?? 0, 'message-port-main.js').length).toBe(1);
  const left = new Promise((resolve) => app.once('exit', resolve));
  app.kill('SIGTERM');
  expect(await left).toBe(0);
  await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});
