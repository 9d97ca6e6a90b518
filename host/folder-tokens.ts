import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { ExpectedFailure } from '#core/contract/failure.ts';

/** Windows never name a path: they hand back a token for a folder that a person chose or that the host listed. */
export interface FolderTokens {
  grant(path: string): string;
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
      return path;
    },
    deviceOf: (token) => devices.get(token) ?? null,
  };
};
