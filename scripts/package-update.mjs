// A signed update folder for sticks: the portable version, its list of files, and the signature of whoever releases.
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeUpdate } from '../host/update/make-update.ts';
import { publicHalf } from '../host/update/signature.ts';
import { trustedKeys } from '../host/update/trusted-keys.ts';
import { packagePortable } from './package-portable.mjs';
import { root } from './root.mjs';

const system = `${process.platform}-${process.arch}`;

/** The first part of CHANGELOG.md about this version, for the person who installs it. */
const notesOf = (version) => {
  const text = readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8');
  const part = text.split(/^## /m).find((one) => one.split('\n')[0].includes(version)) ?? '';
  return part.split('\n').slice(1).join('\n').trim().slice(0, 3900);
};

/** Makes dist/update/更新-VERSION-SYSTEM. @param keyFile private key (PEM); its public half must be built into the product */
export const packageUpdate = async (keyFile) => {
  if (!keyFile) throw new Error('--update 需要 --key 私钥文件');
  const key = readFileSync(keyFile, 'utf8');
  if (!trustedKeys.includes(publicHalf(key))) {
    throw new Error('程序不认这个私钥签的更新：它的公钥不在 host/update/trusted-keys.ts 里');
  }
  const { versionFolder, version } = await packagePortable();
  const folder = path.join(root, 'dist', 'update', `更新-${version}-${system}`);
  const madeOn = new Date().toISOString().slice(0, 10);
  makeUpdate(versionFolder, folder, { version, system, madeOn, notes: notesOf(version) }, key);
  return folder;
};

/** A new key for whoever releases: the private half into a file that only they read, the public half as the answer. */
export const newUpdateKey = (file) => {
  if (!file) throw new Error('--new-update-key 需要文件名');
  const key = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
  writeFileSync(file, key, { mode: 0o600, flag: 'wx' });
  return publicHalf(key);
};
