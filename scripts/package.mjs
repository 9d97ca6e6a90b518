// npm run package -- --dir | --portable | (nothing: the installers of this system)
import { build } from './build.mjs';
import { needNode24 } from './need-node.mjs';
import { packageElectron } from './package-electron.mjs';
import { packagePortable } from './package-portable.mjs';

needNode24();
const wants = (flag) => process.argv.includes(flag);
try {
  await build({ ifStale: true });
  const folder = wants('--portable') ? await packagePortable() : await packageElectron({ unpackedOnly: wants('--dir') });
  console.log(folder);
} catch (error) {
  console.error(`打包失败：${error.message}`);
  process.exit(1);
}
