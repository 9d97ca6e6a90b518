// npm run bench -- roster [--quick]: a roster of 10,000 people. Reading and importing their workbook, merging it again, exporting, and what one waits for
// while typing a name, filtering and sorting; without --quick also in real Chromium behind the browser door. Prints a table and one JSON line.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { planImport } from '#core/roster/import/import-plan.ts';
import { rosterTable, rosterWidths } from '#core/roster/import/roster-table.ts';
import { nameFinder } from '#core/roster/name-match.ts';
import { sortByStrokes } from '#core/roster/names/by-strokes.ts';
import { samplePost } from '#core/sample/sample-post.ts';
import { dateOf, localTimeIn } from '#core/time/local-date.ts';
import { writeWorkbook } from '#host/spreadsheet/write-workbook.ts';
import { largeName, largePassphrase } from './large-post.ts';
import { startHost } from './parts/host.ts';
import { type Figure, median, printFigures, timesOf } from './parts/measure.ts';
import { rosterPeople } from './parts/roster-people.ts';
import { rosterWindowFigures } from './parts/roster-window.ts';

const COUNT = 10_000;
/** As one types them, letter by letter. */
const TYPED = ['wangjianguo', 'zhangl', 'lvm', 'sx', '李秀', '乐', 'xiaojing', 'shanc', '13', 'gemei'];
const keys = TYPED.flatMap((word) => Array.from({ length: word.length }, (_, index) => word.slice(0, index + 1)));

const figures: Figure[] = [];
const tell = (what: string, large: number, unit: Figure['unit'] = 'ms', note?: string): void => {
  figures.push({ what, unit, sample: null, large, ...(note === undefined ? {} : { note }) });
};
const timed = async <Value>(what: string, work: () => Promise<Value> | Value): Promise<Value> => {
  const started = performance.now();
  const value = await work();
  tell(what, performance.now() - started);
  return value;
};
const p95 = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;

/** Typing, sorting: rules without a window. */
const measureNames = (names: readonly string[]): void => {
  const started = performance.now();
  names.filter(nameFinder('zzzz'));
  tell('first search: readings of every character', performance.now() - started);
  for (const key of keys) names.filter(nameFinder(key));
  const times = keys.map((key) => {
    const before = performance.now();
    names.filter(nameFinder(key));
    return performance.now() - before;
  });
  tell('name search, per key, p50', median(times));
  tell('name search, per key, p95', p95(times));
};

const home = mkdtempSync(join(tmpdir(), 'post-bench-'));
try {
  const people = rosterPeople(COUNT);
  measureNames(people.map((person) => person.name));
  await timed('sorting by strokes', () => sortByStrokes(people, (person) => person.name));
  const bytes = await timed('writing the workbook', () =>
    writeWorkbook([{ name: '花名册', rows: rosterTable(people), widths: rosterWidths(people) }]),
  );
  const file = { fileName: '花名册.xlsx', base64: Buffer.from(bytes).toString('base64') };
  const { host, line } = startHost(home);
  try {
    const today = dateOf(localTimeIn(Date.now(), 'Asia/Shanghai'));
    await line.call('laptop.create', { post: { ...samplePost(today), branchName: largeName }, passphrase: largePassphrase });
    const preview = await timed('preview of 10,000 rows', () => line.call('roster.preview', file));
    const nothing = { decisions: new Map(), keptColumns: new Set<string>() };
    const plan = planImport(preview, [], nothing);
    const input = { people: plan.people.map(({ fields }) => ({ id: randomUUID(), fields })) };
    await timed('import of 10,000 people', () => line.call('roster.import', input));
    tell('person.list', median(await timesOf(() => line.call('person.list', {}), 5, 1)));
    tell('search.find wangjg', median(await timesOf(() => line.call('search.find', { text: 'wangjg' }), 5, 1)));
    await timed('export', () => line.call('roster.export', {}));
    const again = await timed('preview of the same 10,000 again, all repeated', () => line.call('roster.preview', file));
    const known = await line.call('person.list', {});
    await timed('planning 10,000 merges', () => planImport(again, known, nothing));
    await timed('undo of the import', () => line.call('history.undo', {}, randomUUID(), String(input.people.length)));
    await timed('redo', () => line.call('history.redo', {}));
  } finally {
    await host.close();
  }
  if (!process.argv.includes('--quick'))
    figures.push(
      ...(await rosterWindowFigures(home, { name: file.fileName, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })),
    );
  printFigures(figures, {
    people: COUNT,
    node: process.version,
    cores: cpus().length,
    cpu: cpus()[0]?.model,
    at: new Date().toISOString(),
  });
} finally {
  rmSync(home, { recursive: true, force: true });
}
