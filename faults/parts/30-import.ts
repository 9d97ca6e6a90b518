import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportPreview } from '#core/roster/import/import-preview.ts';
import { samplePost } from '#core/sample/sample-post.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { HostLine } from '../client/host-line.ts';
import { csvOf, headings, rosterTable, type TableRow } from '../hostile/roster-table.ts';
import type { FaultPart } from '../part.ts';

const PASSPHRASE = '守一道关护一方人2022';
const ROWS = 10_000;
const BAD = 137;

/** Rows whose verdict is not the one they were made for. The first row below the headings is line 2. */
const misjudged = (rows: readonly TableRow[], preview: ImportPreview): number => {
  const kinds = new Map(preview.rows.map(({ line, verdict }) => [line, verdict.kind]));
  return rows.filter(({ isBad }, at) => (kinds.get(at + 2) === 'bad') !== isBad).length;
};

/** Telephones and notes of what was imported, formulas among them, against the table. */
const altered = async (line: HostLine, rows: readonly TableRow[]): Promise<number> => {
  const people = new Map((await line.call('person.list', {})).map((person) => [person.phone, person]));
  return rows.filter(({ cells: [name = '', phone = '', , , , note = ''], isBad }) => {
    if (isBad) return false;
    const person = people.get(phone);
    return person?.name !== name || person.note !== note;
  }).length;
};

/** One undo, confirmed as the guard against mass deletion asks; answers who is left. It backs up first: the answer is waited for. */
const undoAll = async (line: HostLine): Promise<number> => {
  const { outcome } = await line.ask('history.undo', {});
  const needed = outcome?.ok === false ? outcome.failure.loss?.figure : undefined;
  if (needed === undefined) return -1;
  line.sendRaw({ type: 'request', requestId: randomUUID(), route: 'history.undo', input: {}, commandId: randomUUID(), confirmed: needed });
  for (let looks = 0; looks < 500; looks += 1) {
    const people = (await line.call('person.list', {})).filter((person) => !person.removed);
    if (people.length === 0) return 0;
  }
  return 1;
};

const tryImport = async (line: HostLine) => {
  const rows = rosterTable(ROWS, BAD);
  const base64 = csvOf(rows).toString('base64');
  const started = Date.now();
  const preview = await line.call('roster.preview', { fileName: '名单.csv', base64 });
  const previewed = Date.now();
  const before = (await line.call('person.list', {})).length;
  const wrong = misjudged(rows, preview);
  const bad = preview.rows.flatMap(({ cells, verdict }) =>
    verdict.kind === 'bad' ? [{ cells: headings.map((heading) => cells[heading] ?? ''), reasons: [...verdict.reasons] }] : [],
  );
  const badFile = await line.call('roster.badRows', { fileName: '名单.csv', columns: [...headings], rows: bad });
  const people = preview.rows.flatMap(({ verdict }) =>
    verdict.kind === 'ready' ? [{ id: randomUUID() as string, fields: verdict.person }] : [],
  );
  const confirmed = Date.now();
  await line.call('roster.import', { people });
  const imported = Date.now();
  const changed = await altered(line, rows);
  const left = await undoAll(line);
  return {
    wrong: wrong + changed,
    broken: [
      ...(before === 0 ? [] : [`${before} people were written before anybody confirmed`]),
      ...(bad.length === BAD && badFile.base64 !== '' ? [] : [`${bad.length} rows to be mended instead of ${BAD}`]),
      ...(people.length === ROWS - BAD ? [] : [`${people.length} people ready instead of ${ROWS - BAD}`]),
      ...(left === 0 ? [] : [`${left} people left after one undo`]),
    ],
    detail: `${ROWS - BAD} right and ${BAD} wrong rows told apart in ${previewed - started} ms, imported in ${imported - confirmed} ms, one undo takes all back; formulas and +86 as typed`,
  };
};

export const part: FaultPart = {
  rows: [28, 30],
  title: 'An import is all or nothing, with a reason for every row that cannot be taken',
  run: async (context) => {
    const home = join(context.folder, 'home');
    mkdirSync(home);
    const host = await context.startHost({ home });
    const line = host.openLine();
    await line.call('laptop.create', { post: samplePost('2022-01-06' as LocalDate), passphrase: PASSPHRASE });
    const { wrong, broken, detail } = await tryImport(line);
    await host.stop();
    return {
      done: `table of ${ROWS} rows, ${BAD} of them bad`,
      times: ROWS,
      lost: 0,
      silent: wrong,
      unhandled: host.unhandled(),
      detail,
      broken,
    };
  },
};
