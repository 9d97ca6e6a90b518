// npm run -s post -- COMMAND: builds if need be (all words of the build on stderr), then runs the command line with the bundled Node.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { build } from './build.mjs';
import { needNode24 } from './need-node.mjs';
import { root } from './root.mjs';

needNode24();
try {
  await build({ ifStale: true });
} catch (error) {
  console.error(`构建失败：${error.message}`);
  process.exit(1);
}
const child = spawn(process.execPath, [path.join(root, 'out', 'host', 'cli.js'), ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.once('exit', (code) => process.exit(code ?? 1));
