import { homedir } from 'node:os';
import { dataFolderOf } from '#core/contract/data-folder.ts';

/** Where this person's posts lie on this laptop; see `dataFolderOf`. */
export const dataFolder = (): string => dataFolderOf(process.platform, process.env, homedir());
