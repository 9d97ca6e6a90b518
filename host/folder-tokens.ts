import { randomUUID } from 'node:crypto';
import { ExpectedFailure } from '#core/contract/failure.ts';

/** Windows never name a path: they hand back a token for a folder that a person chose or that the host listed. */
export interface FolderTokens {
  grant(path: string): string;
  pathOf(token: string): string;
}

export const createFolderTokens = (): FolderTokens => {
  const paths = new Map<string, string>();
  return {
    grant: (path) => {
      const known = [...paths].find(([, granted]) => granted === path)?.[0];
      if (known) return known;
      const token = randomUUID();
      paths.set(token, path);
      return token;
    },
    pathOf: (token) => {
      const path = paths.get(token);
      if (!path) throw new ExpectedFailure('invalid', '这个文件夹的选择已失效，没有写入。请重新选择文件夹。');
      return path;
    },
  };
};
