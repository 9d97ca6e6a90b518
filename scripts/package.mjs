// npm run package -- --dir | --portable | --update --key FILE | --new-update-key FILE | (nothing: the installers of this system)
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { needNode24 } from './need-node.mjs';
import { packageElectron } from './package-electron.mjs';
import { packagePortable } from './package-portable.mjs';
import { newUpdateKey, packageUpdate } from './package-update.mjs';

needNode24();
const { values: wants } = parseArgs({
  options: {
    dir: { type: 'boolean', default: false },
    portable: { type: 'boolean', default: false },
    update: { type: 'boolean', default: false },
    key: { type: 'string' },
    'new-update-key': { type: 'string' },
  },
});

const make = async () => {
  if (wants['new-update-key']) return newUpdateKey(wants['new-update-key']);
  await build({ ifStale: true });
  if (wants.update) return packageUpdate(wants.key);
  if (wants.portable) return (await packagePortable()).folder;
  return packageElectron({ unpackedOnly: wants.dir });
};

try {
  console.log(await make());
} catch (error) {
  console.error(`打包失败：${error.message}`);
  process.exit(1);
}
