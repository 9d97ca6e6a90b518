import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { ExpectedFailure } from '#core/contract/failure.ts';

/** Windows never name a path: they hand back a token for a folder that a person chose or that the host listed. */
export interface FolderTokens {
  grant(path: string): string;
  /** fails when another file system, or nothing, lies there now */
  pathOf(token: string): string;
  /** `stat().dev` of the file system that lay there when it was last granted: a stick that is gone leaves an ordinary folder behind */
  deviceOf(token: string): number | null;
}

const deviceAt = (path: string): number | null => {
  try {
    return statSync(path).dev;
  } catch {
    return null;
  }
};

export const createFolderTokens = (): FolderTokens => {
  const paths = new Map<string, string>();
  const devices = new Map<string, number | null>();
  return {
    grant: (path) => {
      const known = [...paths].find(([, granted]) => granted === path)?.[0];
      const token = known ?? randomUUID();
      paths.set(token, path);
      devices.set(token, deviceAt(path));
      return token;
    },
    pathOf: (token) => {
      const path = paths.get(token);
      if (!path) throw new ExpectedFailure('invalid', '这个文件夹的选择已失效，没有写入。请重新选择文件夹。');
      const device = devices.get(token) ?? null;
      if (device !== null && deviceAt(path) !== device)
        throw new ExpectedFailure('unavailable', '选好的 U 盘或文件夹已经不在原处，什么都没有写。请插好后重新选。');
      return path;
    },
    deviceOf: (token) => devices.get(token) ?? null,
  };
};
