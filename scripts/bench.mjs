// npm run bench -- NAME [ARGS]: runs bench/NAME.ts, which prints figures; without a name lists what there is.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { needNode24 } from './need-node.mjs';
import { root } from './root.mjs';

needNode24();
const folder = path.join(root, 'bench');
const [name, ...args] = process.argv.slice(2);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
  .map((file) => file.slice(0, -3));
if (!name || !names.includes(name) || !existsSync(path.join(folder, `${name}.ts`))) {
  console.error(`which bench? ${names.join(', ') || 'there is none yet'}`);
  process.exit(1);
}
// Packages below core and host are imported with their .ts names, which Node 24 runs as they are; tsx also takes the .tsx of paper/.
const { status } = spawnSync(process.execPath, ['--import', 'tsx', path.join(folder, `${name}.ts`), ...args], {
  cwd: root,
  stdio: 'inherit',
  // Says that JSX needs no React in scope; the folders' own tsconfig files are not looked for outside their folders.
  env: { ...process.env, TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.base.json') },
});
process.exit(status ?? 1);
