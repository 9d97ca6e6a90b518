import { homedir } from 'node:os';
import { join } from 'node:path';
import { dataFolderOf } from '#core/contract/data-folder.ts';

/** Built files lie beside this one's folder: `out/main` → `out`. */
const built = join(__dirname, '..');

/** The host and what it loads must be real files, not parts of an archive: native modules and worker threads need them. */
const onDisk = (path: string): string => path.replace(/app\.asar([\\/])/, 'app.asar.unpacked$1');

const data = dataFolderOf(process.platform, process.env, homedir());

export const folders = {
  /** the posts of this person, the same folder behind every door */
  data,
  /** what Chromium itself keeps: window size, nothing of the pages */
  window: join(data, 'window'),
  renderer: join(built, 'renderer'),
  hostFile: onDisk(join(built, 'host', 'message-port-main.js')),
  preloadFile: join(built, 'preload', 'index.cjs'),
} as const;
