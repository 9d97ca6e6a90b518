import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type UpdateFile, type UpdateManifest, updateManifest, updateProduct } from '#core/update/manifest.ts';
import { FILES_FOLDER, MANIFEST_NAME, SIGNATURE_NAME } from './read-update.ts';
import { signManifest } from './signature.ts';

/** What the maker of an update says of it. */
export interface UpdateAbout {
  readonly version: string;
  readonly system: string;
  readonly madeOn: string;
  readonly notes: string;
  readonly product?: string;
}

const listFile = (folder: string, file: string): UpdateFile => {
  const content = readFileSync(join(folder, file));
  return {
    path: file.split(sep).join('/'),
    bytes: content.byteLength,
    sha256: createHash('sha256').update(content).digest('hex'),
    program: (statSync(join(folder, file)).mode & 0o111) !== 0,
  };
};

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();

/**
 * Makes an update folder of one whole version: its files, their list, and the signature of the list. For whoever releases; no door of the product calls it.
 * @param from the version's folder, with `node/` and `app/`
 * @param to replaced when it is there
 * @param privateKey PEM (PKCS#8) of an Ed25519 key
 */
export const makeUpdate = (from: string, to: string, about: UpdateAbout, privateKey: string): UpdateManifest => {
  const manifest = updateManifest.parse({
    format: 1,
    product: about.product ?? updateProduct,
    version: about.version,
    system: about.system,
    madeOn: about.madeOn,
    notes: about.notes,
    files: filesBelow(from).map((file) => listFile(from, file)),
  });
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  cpSync(from, join(to, FILES_FOLDER), { recursive: true });
  const bytes = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`);
  writeFileSync(join(to, MANIFEST_NAME), bytes);
  writeFileSync(join(to, SIGNATURE_NAME), `${signManifest(bytes, privateKey)}\n`);
  return manifest;
};
