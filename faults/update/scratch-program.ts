import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeUpdate, type UpdateAbout } from '#host/update/make-update.ts';
import { nodeFile, readPointer, versionFolder, versionsOf, writePointer } from '#host/update/program-folder.ts';
import { publicHalf } from '#host/update/signature.ts';
import { trustedKeys } from '#host/update/trusted-keys.ts';
import type { BuiltProduct } from '../machine/built-product.ts';
import { type CommandResult, tryCommand } from '../machine/run-command.ts';

export const system = `${process.platform}-${process.arch}`;
export const newKey = (): string => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/** A program folder as a person carries it, made of the built host, whose trusted key is one that this run may sign with. */
export interface ScratchProgram {
  readonly folder: string;
  readonly key: string;
  /** the version it starts with, the built one */
  readonly first: string;
  /** a whole version to make an update of; `change` may spoil it on purpose before it is signed */
  newVersion(version: string, change?: (folder: string) => void): string;
  /** a signed update of that version on a stick of its own; answers the stick */
  stick(version: string, about?: Partial<UpdateAbout>, key?: string): string;
  product(version: string): BuiltProduct;
  /** `post update …` of the version that the next start takes */
  post(...args: readonly string[]): Promise<CommandResult>;
  /** back to the first version alone */
  reset(): void;
}

const replaceIn = (file: string, from: string, to: string): boolean => {
  const text = readFileSync(file, 'utf8');
  if (text.includes(from)) writeFileSync(file, text.replaceAll(from, to));
  return text.includes(from);
};

const inHost = (version: string, from: string, to: string): void => {
  const host = join(version, 'app', 'out', 'host');
  const files = readdirSync(host).filter((name) => name.endsWith('.js'));
  const hits = files.filter((name) => replaceIn(join(host, name), from, to));
  if (hits.length === 0) throw new Error(`${from} is not in the built host`);
};

const versionLine = (version: string): string => `productVersion = ${JSON.stringify(version)}`;

/** The built host with a starter instead of a hundred megabytes of Node: the copying is what is being watched. */
const writeFirst = (product: BuiltProduct, to: string): void => {
  for (const part of ['out', 'package.json']) cpSync(join(product.folder, part), join(to, 'app', part), { recursive: true });
  const node = join(to, ...nodeFile.split('/'));
  mkdirSync(join(to, 'node'));
  writeFileSync(node, `#!/bin/sh\nexec ${JSON.stringify(process.execPath)} "$@"\n`);
  chmodSync(node, 0o755);
};

export const createScratchProgram = (product: BuiltProduct, work: string): ScratchProgram => {
  const folder = join(work, '程 序');
  const own = { folder };
  const { version: first } = JSON.parse(readFileSync(join(product.folder, 'package.json'), 'utf8')) as { readonly version: string };
  const key = newKey();
  writeFirst(product, versionFolder(own, first));
  inHost(versionFolder(own, first), trustedKeys[0] ?? '', publicHalf(key));
  symlinkSync(join(product.folder, 'node_modules'), join(folder, 'node_modules'));
  writePointer(own, { current: first, other: null });
  const newVersion: ScratchProgram['newVersion'] = (version, change) => {
    const made = join(work, 'made', version);
    if (existsSync(made)) return made;
    cpSync(versionFolder(own, first), made, { recursive: true });
    inHost(made, versionLine(first), versionLine(version));
    replaceIn(join(made, 'app', 'package.json'), `"version": ${JSON.stringify(first)}`, `"version": ${JSON.stringify(version)}`);
    change?.(made);
    return made;
  };
  return {
    folder,
    key,
    first,
    newVersion,
    stick: (version, about = {}, signer = key) => {
      const stick = join(work, 'sticks', `${version}-${readdirSync(work).length}`);
      makeUpdate(newVersion(version), join(stick, '更新'), { version, system, madeOn: '2022-02-01', notes: '', ...about }, signer);
      return stick;
    },
    product: (version) => {
      const app = join(versionFolder(own, version), 'app');
      return { folder: app, hostFile: join(app, 'out/host/message-port-main.js'), migrations: join(app, 'out/migrations') };
    },
    post: (...args) => {
      const place = versionFolder(own, readPointer(own)?.current ?? first);
      return tryCommand(join(place, ...nodeFile.split('/')), [join(place, 'app/out/host/cli.js'), 'update', ...args]);
    },
    reset: () => {
      for (const name of readdirSync(versionsOf(own))) if (name !== first) rmSync(join(versionsOf(own), name), { recursive: true });
      writePointer(own, { current: first, other: null });
    },
  };
};
