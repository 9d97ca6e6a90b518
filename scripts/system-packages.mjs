// What the tests need of the system: on Debian as root it is installed, elsewhere the missing parts are named.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const isRoot = process.getuid?.() === 0;
const isDebian = existsSync('/etc/debian_version');
const answers = (command, args) => spawnSync(command, args, { encoding: 'utf8' }).stdout ?? '';
const hasProgram = (name) => (process.env.PATH ?? '').split(':').some((folder) => existsSync(`${folder}/${name}`));
const libraries = () => `${answers('ldconfig', ['-p'])}${answers('/sbin/ldconfig', ['-p'])}`;
const hasChineseFont = () => answers('fc-list', [':lang=zh-cn', 'family']).trim() !== '';

/** Debian package → how to see that its part is there, whatever distribution it came from. */
const missingPackages = () => {
  const known = libraries();
  const library = (name) => known.includes(name);
  const present = {
    chromium: hasProgram('chromium') || hasProgram('google-chrome'),
    xvfb: hasProgram('Xvfb') && hasProgram('xvfb-run'),
    xauth: hasProgram('xauth'),
    'poppler-utils': hasProgram('pdftoppm') && hasProgram('pdffonts'),
    fontconfig: hasProgram('fc-list'),
    'fonts-noto-cjk': hasChineseFont(),
    // a font of somebody's own, for the tests that add one
    'fonts-dejavu-core': !isDebian || existsSync('/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'),
    // only root may mount the sticks of the tests; anybody else's run skips them
    exfatprogs: !isRoot || hasProgram('mkfs.exfat'),
    'exfat-fuse': !isRoot || hasProgram('mount.exfat-fuse'),
    // opens our Word files in the tests; where it is not installed those are skipped
    'libreoffice-writer-nogui': !isRoot || !isDebian || hasProgram('soffice'),
    'libgtk-3-0': library('libgtk-3.so.0'),
    libnss3: library('libnss3.so'),
    libasound2: library('libasound.so.2'),
    libgbm1: library('libgbm.so.1'),
    'libatk-bridge2.0-0': library('libatk-bridge-2.0.so.0'),
    libcups2: library('libcups.so.2'),
    libdrm2: library('libdrm.so.2'),
  };
  return Object.keys(present).filter((name) => !present[name]);
};

const install = (packages) => {
  const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
};

/** Installs what is missing when this is root on Debian; answers what is missing afterwards. */
export const ensureSystemPackages = () => {
  const missing = missingPackages();
  if (missing.length === 0 || !isRoot || !isDebian) return missing;
  console.log(`installing ${missing.join(' ')}`);
  install(missing);
  return missingPackages();
};

if (process.argv[1] === import.meta.filename) {
  const missing = ensureSystemPackages();
  console.log(missing.length === 0 ? 'system packages: all there' : `missing: ${missing.join(' ')}`);
  process.exit(missing.length === 0 ? 0 : 1);
}
