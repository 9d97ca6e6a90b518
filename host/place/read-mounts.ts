/** One line of `/proc/self/mountinfo`. */
export interface Mount {
  readonly path: string;
  readonly type: string;
  /** `major:minor` of the device behind it */
  readonly device: string;
}

/** The kernel writes blanks and backslashes of a path as octal numbers. */
const plainPath = (written: string): string =>
  written.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8)));

export const readMounts = (mountinfo: string): readonly Mount[] =>
  mountinfo.split('\n').flatMap((line) => {
    const [before = '', after = ''] = line.split(' - ');
    const [, , device, , path] = before.split(' ');
    const [type] = after.split(' ');
    return device && path && type ? [{ path: plainPath(path), type, device }] : [];
  });

const within = (path: string, parent: string): boolean => parent === '/' || path === parent || path.startsWith(`${parent}/`);

/** The file system a path lies on: the longest mount point above it, the newest where two lie on one point. */
export const mountOf = (path: string, mounts: readonly Mount[]): Mount | null =>
  mounts
    .filter((mount) => within(path, mount.path))
    .reduce<Mount | null>((best, mount) => (best && best.path.length > mount.path.length ? best : mount), null);
