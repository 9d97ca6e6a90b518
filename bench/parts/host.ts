import { join } from 'node:path';
import type { PostHost } from '#host/door.ts';
import { type DirectLine, openDirectLine } from '#host/doors/direct-line.ts';
import { createSystemPrinter } from '#host/doors/system-printer.ts';
import { createPostHost } from '#host/post-host.ts';

const root = join(import.meta.dirname, '..', '..');

const builtFonts = join(root, 'out', 'renderer', 'fonts');

/** A real host in this process on `dataFolder`, and a line to it. */
export const startHost = (dataFolder: string, fontFolder = builtFonts): { readonly host: PostHost; readonly line: DirectLine } => {
  const host = createPostHost({
    door: 'command-line',
    version: 'bench',
    dataFolder,
    clock: { now: () => Date.now() },
    printer: createSystemPrinter(fontFolder),
    workerFolder: join(root, 'host', 'workers'),
  });
  return { host, line: openDirectLine(host) };
};
