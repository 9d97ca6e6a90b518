import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Program } from '../apply-update.ts';
import { makeUpdate, type UpdateAbout } from '../make-update.ts';
import { neededFiles, nodeFile, writePointer } from '../program-folder.ts';
import { publicHalf } from '../signature.ts';

export const newPrivateKey = (): string => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/** A whole version in little: the needed files, one in a folder of its own, one with a Chinese name. */
export const writeVersion = (folder: string, version: string): void => {
  for (const file of [...neededFiles, 'app/node_modules/a/b/index.js', 'app/out/sample/花名册.txt']) {
    const path = join(folder, ...file.split('/'));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${file} of ${version}\n`.repeat(20));
  }
  chmodSync(join(folder, ...nodeFile.split('/')), 0o755);
};

export interface SmallProgram {
  readonly program: Program;
  /** private half of the key it trusts */
  readonly key: string;
  /** what its next start takes, as the starters read it */
  pointer(): string;
  /** a signed update on a stick; answers the folder chosen by the person */
  update(version: string, about?: Partial<UpdateAbout>, key?: string): string;
  readonly stick: string;
  remove(): void;
}

/** A program folder with version 0.1.0 and a stick beside it. */
export const createSmallProgram = (): SmallProgram => {
  const work = mkdtempSync(join(tmpdir(), '更 新-'));
  const folder = join(work, '程序');
  const stick = join(work, 'U 盘');
  const key = newPrivateKey();
  writeVersion(join(folder, 'versions', '0.1.0'), '0.1.0');
  writePointer({ folder }, { current: '0.1.0', other: null });
  mkdirSync(stick);
  return {
    program: { folder: { folder }, running: '0.1.0', system: 'linux-x64', keys: [publicHalf(newPrivateKey()), publicHalf(key)] },
    key,
    pointer: () => readFileSync(join(folder, 'current.txt'), 'utf8'),
    update: (version, about = {}, signer = key) => {
      const made = join(work, 'made', version);
      writeVersion(made, version);
      const told = { version, system: 'linux-x64', madeOn: '2022-02-01', notes: '补上一个漏洞', ...about };
      makeUpdate(made, join(stick, `更新-${version}`), told, signer);
      return stick;
    },
    stick,
    remove: () => rmSync(work, { recursive: true, force: true }),
  };
};
