import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** A copy of what `npm run build` made, so that a build beside it changes nothing that is being measured. */
export interface BuiltProduct {
  /** the copy's root: `out/host`, `out/migrations`, `node_modules` (a link) */
  readonly folder: string;
  /** the program that Electron's main starts */
  readonly hostFile: string;
  readonly migrations: string;
}

export const copyProduct = (root: string, to: string): BuiltProduct => {
  if (!existsSync(join(root, 'out', 'host', 'message-port-main.js'))) throw new Error('out/host is missing: npm run build');
  mkdirSync(to, { recursive: true });
  for (const part of ['out/host', 'out/migrations', 'out/sample']) cpSync(join(root, part), join(to, part), { recursive: true });
  cpSync(join(root, 'package.json'), join(to, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(to, 'node_modules'));
  return { folder: to, hostFile: join(to, 'out', 'host', 'message-port-main.js'), migrations: join(to, 'out', 'migrations') };
};
