// npm run faults [-- NAME…] [--quick] [--seed N]: breaks the built product on purpose (faults/parts) and writes docs/reliability.md.
// Needs root on Debian for disks that are cut off; installs its tools itself and says in a sentence what is missing elsewhere.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { needNode24 } from './need-node.mjs';
import { root } from './root.mjs';

needNode24();

const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/sbin'];
const hasProgram = (name) => folders.some((folder) => existsSync(path.join(folder, name)));
const fakeTime = ['/usr/lib/x86_64-linux-gnu/faketime', '/usr/lib/aarch64-linux-gnu/faketime'];

/** Debian package → whether its part is there. */
const missingPackages = () => {
  const present = {
    python3: hasProgram('python3'),
    strace: hasProgram('strace'),
    'util-linux': hasProgram('losetup'),
    e2fsprogs: hasProgram('mkfs.ext4'),
    xfsprogs: hasProgram('mkfs.xfs'),
    exfatprogs: hasProgram('mkfs.exfat'),
    'exfat-fuse': hasProgram('mount.exfat-fuse'),
    'ntfs-3g': hasProgram('mkfs.ntfs'),
    libfaketime: fakeTime.some((folder) => existsSync(folder)),
  };
  return Object.keys(present).filter((name) => !present[name]);
};

const install = (packages) => {
  const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
};

const isRoot = process.getuid?.() === 0;
if (missingPackages().length > 0 && isRoot && existsSync('/etc/debian_version')) install(missingPackages());
const missing = missingPackages();
if (missing.length > 0)
  console.error(`Missing on this system: ${missing.join(', ')}. Parts that need them fail; install them, or run as root on Debian.`);
if (!isRoot) console.error('Not root: parts that mount a disk are left out.');
await build({ ifStale: true });
// tsx takes the .tsx of paper/, which some parts reach through the product's own code.
const { status } = spawnSync(process.execPath, ['--import', 'tsx', path.join(root, 'faults', 'run.ts'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.base.json') },
});
process.exit(status ?? 1);
