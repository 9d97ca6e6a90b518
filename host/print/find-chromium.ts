import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';

const LINUX_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'];
const WINDOWS_PLACES = [
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
];

type Environment = Readonly<Record<string, string | undefined>>;

const linuxPlaces = (environment: Environment): readonly string[] =>
  [...(environment.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin']
    .filter((folder) => path.posix.isAbsolute(folder))
    .flatMap((folder) => LINUX_NAMES.map((name) => path.posix.join(folder, name)));

const windowsPlaces = (environment: Environment): readonly string[] =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => environment[name])
    .filter((folder): folder is string => folder !== undefined && folder !== '')
    .flatMap((folder) => WINDOWS_PLACES.map((place) => path.win32.join(folder, place)));

const canRun = async (file: string): Promise<boolean> => {
  try {
    await access(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Chromium, Chrome or Edge of this machine; `POST_CHROMIUM` names one first. Null when there is none, or when the one named cannot be run. */
export const findChromium = async (environment: Environment = process.env, platform = process.platform): Promise<string | null> => {
  const named = environment.POST_CHROMIUM;
  if (named) return (await canRun(named)) ? named : null;
  for (const place of platform === 'win32' ? windowsPlaces(environment) : linuxPlaces(environment)) {
    if (await canRun(place)) return place;
  }
  return null;
};
