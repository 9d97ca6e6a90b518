/** Promises that need no fault from outside and are proved by the tests of every day; `where` are files of this repository. */
export interface ShownElsewhere {
  readonly row: number;
  readonly promise: string;
  readonly where: readonly string[];
}

export const shownElsewhere: readonly ShownElsewhere[] = [
  {
    row: 5,
    promise: 'Space is looked at before big steps, and refused with numbers',
    where: ['host/backup/second-place.test.ts', 'host/export/stick.test.ts'],
  },
  {
    row: 11,
    promise: 'A backup restores on another laptop with the passphrase, or with the recovery code alone',
    where: ['host/backup/restore-elsewhere.test.ts'],
  },
  { row: 13, promise: 'No name and no telephone lies anywhere unencrypted after a whole session', where: ['host/no-plaintext.test.ts'] },
  {
    row: 14,
    promise: 'A damaged keyring, a wrong and a lost passphrase',
    where: ['db/keyring.test.ts', 'host/unlock-delay.test.ts', 'host/use-cases/post/account.test.ts'],
  },
  { row: 19, promise: 'Taking away a fifth of a table stops first', where: ['host/mass-guard.test.ts'] },
  {
    row: 20,
    promise: 'What was removed comes back with its links; every act is undone or says why not',
    where: ['host/use-cases/history/trash.test.ts', 'host/undo-matrix.test.ts'],
  },
  { row: 22, promise: 'A window that crashes comes back with its draft', where: ['e2e/electron-window.electron.spec.ts'] },
  { row: 25, promise: 'A live post lies on no stick, network or synced folder', where: ['host/place/unfit-place.test.ts'] },
  { row: 26, promise: 'A rename that Windows holds back is tried again', where: ['host/export/write-safely.test.ts'] },
  { row: 27, promise: 'File names are allowed everywhere and stay in their folder', where: ['host/export/legal-name.test.ts'] },
  { row: 28, promise: 'No cell of an export runs as a formula, and it reads back equal', where: ['host/spreadsheet/round-trip.test.ts'] },
  {
    row: 31,
    promise: 'Names are text on every screen, page and file, never markup',
    where: ['host/markup.test.ts', 'e2e/journeys/hostile.browser.spec.ts'],
  },
  {
    row: 32,
    promise: 'The window is locked down and asks nothing of a network',
    where: ['electron/main/window-options.test.ts', 'e2e/journeys/no-network.spec.ts'],
  },
];
