// One tsconfig per folder, so that core/ really has neither DOM nor Node types.
import { spawnSync } from 'node:child_process';

const projects = ['core', 'core/tsconfig.test.json', 'db', 'paper', 'host', 'electron', 'renderer', 'e2e', 'bench', 'faults'];
const failed = projects.filter((project) => spawnSync('tsc', ['-p', project, '--pretty'], { stdio: 'inherit' }).status !== 0);
if (failed.length > 0) {
  console.error(`type errors in: ${failed.join(', ')}`);
  process.exit(1);
}
console.log(`types: ${projects.length} projects passed`);
