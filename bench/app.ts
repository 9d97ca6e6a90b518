// npm run bench -- app [--quick]: how fast the product is for its user, on the sample post and on a large one.
// `--quick` leaves out the doors and the paper; `--large FOLDER` takes a large post made before by `npm run bench -- large-post FOLDER`.
// Prints a table and then one JSON line; nothing is asserted.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { dateOf, type LocalDate } from '#core/time/local-date.ts';
import { SAMPLE_PASSPHRASE } from '#host/sample/sample-post.ts';
import { largeName, largePassphrase, largeSize, makeLargePost } from './large-post.ts';
import { costOfSafety } from './parts/cost-of-safety.ts';
import {
  builtLauncher,
  type DoorFigures,
  findElectronProgram,
  measureBrowserDoor,
  measureElectronDoor,
  type WayIn,
  withDisplay,
} from './parts/doors.ts';
import { gridFigures } from './parts/grid-figures.ts';
import { startHost } from './parts/host.ts';
import { type Figure, median, printFigures, timesOf } from './parts/measure.ts';
import { timePaper } from './parts/paper.ts';
import { savesPerSecond, timeQueries } from './parts/queries.ts';
import { makeServicePost } from './parts/service-post.ts';
import { printService, servingNeighbours } from './parts/serving-neighbours.ts';

const quick = process.argv.includes('--quick');
const UNLOCKS = 5;

const tell = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
};

/** Everything that is measured inside this process on the post registered first in `home`. */
const measurePost = async (home: string, passphrase: string) => {
  const { host, line } = startHost(home);
  try {
    const postId = (await line.call('laptop.state', {})).posts[0]?.postId;
    if (!postId) throw new Error('no post in this folder');
    const unlock = async (): Promise<void> => {
      await line.call('laptop.lock', {});
      await line.call('laptop.unlock', { postId, passphrase });
    };
    const first = await timesOf(unlock, 1);
    const again = await timesOf(unlock, UNLOCKS);
    const today: LocalDate = dateOf((await line.call('today.summary', {})).now);
    const queries = await timeQueries(line, today);
    const paper = quick ? new Map<string, number>() : await timePaper(line, today);
    const saves = await savesPerSecond(line);
    const backup = await timesOf(() => line.call('backup.run', { folder: null }), 1);
    const verify = await timesOf(() => line.call('verify.run', {}), 1);
    return { unlockFirst: median(first), unlock: median(again), queries, paper, saves, backup: median(backup), verify: median(verify) };
  } finally {
    await host.close();
  }
};
type PostFigures = Awaited<ReturnType<typeof measurePost>>;

const inTwoColumns = (
  unit: Figure['unit'],
  prefix: string,
  sample: ReadonlyMap<string, number>,
  large: ReadonlyMap<string, number>,
): readonly Figure[] =>
  [...new Set([...sample.keys(), ...large.keys()])].map((what) => ({
    what: `${prefix}${what}`,
    unit,
    sample: sample.get(what) ?? null,
    large: large.get(what) ?? null,
  }));

const postFigures = (sample: PostFigures, large: PostFigures): readonly Figure[] => [
  {
    what: 'unlock, first of the day',
    unit: 'ms',
    sample: sample.unlockFirst,
    large: large.unlockFirst,
    note: 'with the daily backup where one is due',
  },
  { what: 'unlock', unit: 'ms', sample: sample.unlock, large: large.unlock, note: 'Argon2id 64 MiB, t = 3' },
  ...inTwoColumns('ms', '', sample.queries, large.queries),
  ...inTwoColumns('/s', 'saves: ', sample.saves, large.saves),
  { what: 'backup.run', unit: 'ms', sample: sample.backup, large: large.backup },
  { what: 'verify.run', unit: 'ms', sample: sample.verify, large: large.verify },
  ...inTwoColumns('s', '', sample.paper, large.paper),
];

const doorRows = (door: string, sample: DoorFigures | null, large: DoorFigures | null, note: string): readonly Figure[] => {
  const row = (what: string, unit: Figure['unit'], pick: (figures: DoorFigures) => number | null): Figure => ({
    what: `${door}: ${what}`,
    unit,
    sample: sample && pick(sample),
    large: large && pick(large),
    ...(note === '' ? {} : { note }),
  });
  return [
    row('cold start to first screen', 'ms', ({ startMs }) => startMs),
    row('opening click to Today', 'ms', ({ todayMs }) => todayMs),
    row('host memory (RSS)', 'MB', ({ hostMb }) => hostMb),
    row('window memory (PSS)', 'MB', ({ windowMb }) => windowMb),
  ];
};

const measureDoor = async (
  door: string,
  homes: readonly (readonly [string, WayIn])[],
  measure: (home: string, wayIn: WayIn) => Promise<DoorFigures>,
): Promise<readonly Figure[]> => {
  if (!existsSync(builtLauncher)) return doorRows(door, null, null, 'not measured: run npm run build first');
  try {
    const figures: DoorFigures[] = [];
    for (const [home, wayIn] of homes) figures.push(await measure(home, wayIn));
    return doorRows(door, figures[0] ?? null, figures[1] ?? null, '');
  } catch (error) {
    return doorRows(door, null, null, `not measured: ${(error as Error).message.split('\n')[0]}`);
  }
};

const work = mkdtempSync(join(tmpdir(), 'post-bench-'));
try {
  const sampleHome = join(work, 'sample');
  const given = process.argv[process.argv.indexOf('--large') + 1];
  const largeHome = process.argv.includes('--large') && given ? resolve(given) : join(work, 'large');
  tell('making the sample post…');
  const { host, line } = startHost(sampleHome);
  const made = await timesOf(() => line.call('laptop.openSample', {}), 1);
  await host.close();
  if (!existsSync(largeHome)) {
    tell(`making the large post: ${JSON.stringify(largeSize)} (a minute or two)…`);
    const { seconds } = await makeLargePost(largeHome);
    tell(`made in ${Math.round(seconds)} s`);
  }
  tell('measuring…');
  const sample = await measurePost(sampleHome, SAMPLE_PASSPHRASE);
  const large = await measurePost(largeHome, largePassphrase);
  const homes = [
    [sampleHome, { branchName: null, passphrase: '' }],
    [largeHome, { branchName: largeName, passphrase: largePassphrase }],
  ] as const;
  const electron = findElectronProgram();
  const doors = quick
    ? []
    : [
        ...(await measureDoor('browser door', homes, measureBrowserDoor)),
        ...(electron === null
          ? doorRows('Electron door', null, null, 'not measured: no Electron here; node scripts/test-electron.mjs unpacks one for tests')
          : await measureDoor('Electron door', homes, (home, wayIn) =>
              withDisplay((display) => measureElectronDoor(home, wayIn, display)),
            )),
      ];
  const grid = quick ? [] : await gridFigures(largeHome);
  const cost = [...(await costOfSafety())].map(
    ([what, perSecond]): Figure => ({ what: `saves: ${what}`, unit: '/s', sample: perSecond, large: null }),
  );
  tell('making the post of serving the neighbours…');
  const serviceHome = join(work, 'service');
  tell(`made in ${Math.round(await makeServicePost(serviceHome))} s`);
  const service = await servingNeighbours(serviceHome);
  printService(service);
  const making: Figure = { what: 'making the sample post', unit: 's', sample: median(made) / 1000, large: null };
  printFigures([...doors, ...grid, making, ...postFigures(sample, large), ...cost], {
    node: process.version,
    electron,
    cores: cpus().length,
    cpu: cpus()[0]?.model,
    largePost: largeSize,
    service,
    at: new Date().toISOString(),
  });
} finally {
  rmSync(work, { recursive: true, force: true });
}
