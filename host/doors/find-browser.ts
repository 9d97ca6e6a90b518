import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

const linuxNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];
const windowsPlaces = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
const macPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** Path of the system's Chromium, Chrome or Edge (`POST_CHROMIUM` first), or null. */
export const findBrowser = async (): Promise<string | null> => {
  for (const place of placesToLook()) {
    const found = await access(place, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return place;
  }
  return null;
};

const placesToLook = (): readonly string[] => {
  const { env } = process;
  const named = env.POST_CHROMIUM ? [env.POST_CHROMIUM] : [];
  if (process.platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return [...named, ...windowsPlaces.flatMap((place) => roots.map((root) => join(root, place)))];
  }
  if (process.platform === 'darwin') return [...named, ...macPlaces];
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...named, ...linuxNames.flatMap((name) => folders.map((folder) => join(folder, name)))];
};
