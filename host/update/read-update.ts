import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { compareVersions, isSafePath, type UpdateFile, type UpdateManifest, updateManifest, updateProduct } from '#core/update/manifest.ts';
import { isSigned } from './signature.ts';

export const MANIFEST_NAME = 'update.json';
export const SIGNATURE_NAME = 'update.json.sig';
/** Below it lie the files of the version, under the paths of the manifest. */
export const FILES_FOLDER = 'files';

const MOST_MANIFEST_BYTES = 8_000_000;
/** A stick's other folders are looked into, but not without end. */
const MOST_FOLDERS = 200;

/** A signed update that lies in `folder`; its files are not looked at yet. */
export interface SignedUpdate {
  readonly folder: string;
  readonly manifest: UpdateManifest;
  /** the very bytes that were signed, and their signature */
  readonly manifestBytes: Uint8Array;
  readonly signature: string;
}

/** What an update must suit. */
export interface Wanted {
  readonly keys: readonly string[];
  /** `process.platform` and `process.arch` */
  readonly system: string;
  /** the newest version that is in place; only a newer one is taken */
  readonly version: string;
}

const KEPT = '没有安装，现在的程序和资料都没有动。';

const damaged = (what: string): ExpectedFailure =>
  new ExpectedFailure('damaged', `${what}，${KEPT}请向给您更新的人重新要一份，从可靠的电脑上拷贝。`);

/** An ordinary file and nothing that leads elsewhere; null when it is missing. */
const readSmall = async (path: string, most: number): Promise<Buffer | null> => {
  const found = await lstat(path).catch(() => null);
  if (!found?.isFile() || found.size > most) return null;
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
};

const parseManifest = (bytes: Uint8Array): UpdateManifest => {
  try {
    return updateManifest.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
  } catch {
    throw damaged('更新清单看不懂，可能是给更新的程序准备的');
  }
};

/** Signature first: nothing in a manifest is believed, or even read as JSON, before it. */
const readSigned = async (folder: string, keys: readonly string[]): Promise<SignedUpdate> => {
  const manifestBytes = await readSmall(join(folder, MANIFEST_NAME), MOST_MANIFEST_BYTES);
  const signature = (await readSmall(join(folder, SIGNATURE_NAME), 1000))?.toString('utf8') ?? '';
  if (!manifestBytes || !isSigned(manifestBytes, signature, keys)) {
    throw damaged('更新的签名不对：不是本程序的发布人签的，或者清单被改过');
  }
  return { folder, manifest: parseManifest(manifestBytes), manifestBytes, signature };
};

const refuseUnsuited = ({ manifest }: SignedUpdate, { system, version }: Wanted): void => {
  if (manifest.product !== updateProduct) throw new ExpectedFailure('refused', `这是别的程序的更新，${KEPT}`);
  if (manifest.system !== system) {
    throw new ExpectedFailure('refused', `这份更新是给 ${manifest.system} 的，这台电脑是 ${system}，${KEPT}请要一份给这种电脑的。`);
  }
  const difference = compareVersions(manifest.version, version);
  if (difference === 0) throw new ExpectedFailure('refused', `现在就是 ${version} 版，不用再装。`);
  if (difference < 0) {
    throw new ExpectedFailure('refused', `这份更新是 ${manifest.version} 版，比现在的 ${version} 版旧，${KEPT}旧版可能有已经补上的漏洞。`);
  }
};

const hasManifest = async (folder: string): Promise<boolean> =>
  (await lstat(join(folder, MANIFEST_NAME)).catch(() => null))?.isFile() ?? false;

/** The folder itself, or those right inside it: a person chooses a stick, not always the folder on it. */
const foldersWithUpdate = async (folder: string): Promise<readonly string[]> => {
  if (await hasManifest(folder)) return [folder];
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const inner = entries.filter((entry) => entry.isDirectory()).slice(0, MOST_FOLDERS);
  const found: string[] = [];
  for (const { name } of inner) if (await hasManifest(join(folder, name))) found.push(join(folder, name));
  return found;
};

/**
 * The newest update in a folder, or in those right inside it, that is signed by a trusted key and suits this program.
 * @throws ExpectedFailure why there is none: `notFound`, `damaged` (signature, manifest) or `refused` (other product, other system, not newer)
 */
export const findUpdate = async (folder: string, wanted: Wanted): Promise<SignedUpdate> => {
  const folders = await foldersWithUpdate(folder);
  if (folders.length === 0) {
    throw new ExpectedFailure('notFound', `这个文件夹里没有更新（找不到 ${MANIFEST_NAME}），现在的程序没有动。请选 U 盘上的更新文件夹。`);
  }
  let best: SignedUpdate | null = null;
  let failure: unknown = null;
  for (const one of folders) {
    try {
      const update = await readSigned(one, wanted.keys);
      refuseUnsuited(update, wanted);
      if (best === null || compareVersions(update.manifest.version, best.manifest.version) > 0) best = update;
    } catch (error) {
      failure ??= error;
    }
  }
  if (best === null) throw failure;
  return best;
};

export type Advance = (done: number) => void;

/** Bytes of one listed file, as they are read; refuses links and anything but a file of exactly the listed size. */
export async function* readListed(folder: string, { path, bytes }: UpdateFile): AsyncGenerator<Uint8Array> {
  const whole = join(folder, ...path.split('/'));
  const found = isSafePath(path) ? await lstat(whole).catch(() => null) : null;
  if (!found?.isFile() || found.size !== bytes) throw differs(path);
  const file = await open(whole, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  yield* file.createReadStream({ highWaterMark: 1_048_576 });
}

export const differs = (path: string): ExpectedFailure => damaged(`更新里的“${path}”和签名的清单不一致（没拷完、拷坏了或被改过）`);

/**
 * Proves every listed file below `folder` by its SHA-256.
 * @throws ExpectedFailure `damaged`, naming the first file that is missing or different; `cancelled`
 */
export const proveFiles = async (folder: string, files: readonly UpdateFile[], advance: Advance, signal?: AbortSignal): Promise<void> => {
  let done = 0;
  for (const file of files) {
    if (signal?.aborted) throw stopped();
    const hash = createHash('sha256');
    for await (const chunk of readListed(folder, file)) hash.update(chunk);
    if (hash.digest('hex') !== file.sha256) throw differs(file.path);
    done += file.bytes;
    advance(done);
  }
};

export const stopped = (): ExpectedFailure => new ExpectedFailure('cancelled', `已停下，${KEPT}`);
