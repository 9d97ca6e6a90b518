import { z } from 'zod';

/** Which program an update is for; another product of the same maker has another name. */
export const updateProduct = 'branch-command-post';

export const versionNumber = z.string().regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/, '版本号不对');

const DEVICE_NAME = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A path that stays inside the program's folder on every system: forward slashes, no `..`, nothing Windows refuses or reads as something else. */
export const isSafePath = (path: string): boolean =>
  path.length <= 300 &&
  path.split('/').every((part) => part !== '' && !/^\.{1,2}$|[\p{Cc}\\:*?"<>|]|[. ]$/u.test(part) && !DEVICE_NAME.test(part));

const updateFile = z.strictObject({
  path: z.string().refine(isSafePath, '路径不对'),
  bytes: z.int().nonnegative().max(2_000_000_000),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** to be started by the person or the program: mode 0755 where there are modes */
  program: z.boolean(),
});
export type UpdateFile = Readonly<z.infer<typeof updateFile>>;

/** Two paths that some file systems take for one. */
const sameEverywhere = (path: string): string => path.normalize('NFC').toLowerCase();
const allDiffer = (files: readonly UpdateFile[]): boolean => new Set(files.map(({ path }) => sameEverywhere(path))).size === files.length;

/** `update.json`, 更新清单: every file of one version for one system. The signature is over its very bytes. */
export const updateManifest = z.strictObject({
  format: z.literal(1),
  product: z.string().max(100),
  version: versionNumber,
  /** `process.platform` and `process.arch`, e.g. `linux-x64` */
  system: z.string().regex(/^[a-z0-9]+-[a-z0-9]+$/),
  /** the day on which it was made, as its maker's clock said */
  madeOn: z.iso.date(),
  /** what changed, for the person who installs it */
  notes: z.string().max(4000),
  files: z.array(updateFile).min(1).max(20_000).refine(allDiffer, '文件重复'),
});
export type UpdateManifest = Readonly<z.infer<typeof updateManifest>>;

/** Below 0 when `one` is older than `other`; both are `x.y.z`. */
export const compareVersions = (one: string, other: string): number => {
  const [left, right] = [one, other].map((version) => version.split('.').map(Number)) as [number[], number[]];
  for (const place of [0, 1, 2]) {
    const difference = (left[place] ?? 0) - (right[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

export const totalBytes = (files: readonly UpdateFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);
