import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { DocumentRequest, FileFormat } from '#core/contract/document.ts';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { samplePost } from '#core/sample/sample-post.ts';
import { naiveHardViolations, naiveOpenPlaces } from '#core/testing/naive-duty-checker.ts';
import { addDays, type LocalDate } from '#core/time/local-date.ts';
import { addSampleRecords, importSampleRoster, planSampleDuties } from '../../sample/fill-sample-post.ts';
import { publishSamplePlan, repairSampleIllness } from '../../sample/live-sample-duties.ts';
import { SAMPLE_PASSPHRASE } from '../../sample/sample-post.ts';
import { chooseDocument, type Printable } from './choose-document.ts';
import { boardPapers } from './demo-boards.ts';
import { exportForDemo } from './demo-exports.ts';
import { planSampleMeeting } from './demo-meeting.ts';
import { meetingPapers } from './demo-meetings.ts';
import { officialPapers } from './demo-official.ts';
import { posterPapers } from './demo-posters.ts';
import { demoClock, liveThroughDays, type ServiceDemo, writeBriefs } from './demo-service.ts';
import { liveThroughStore, type StoreDemo, type StorePapers } from './demo-supplies.ts';
import { allKinds, exampleOf } from './paper-examples.ts';
import { type CommandLine, tell, withHost } from './with-host.ts';
import { type PrintedFile, writeFileTo } from './write-file.ts';

export interface DemoResult extends StoreDemo, ServiceDemo {
  readonly ok: boolean;
  readonly people: number;
  readonly days: number;
  readonly shifts: number;
  readonly open: number;
  readonly hardViolations: number;
  /** number of the published version of the plan */
  readonly version: number;
  /** duties of somebody who fell ill, and the entries that gave them to others */
  readonly lostToIllness: number;
  readonly repairEntries: number;
  readonly files: readonly PrintedFile[];
  readonly seconds: number;
}

const DAYS = 28;

const emptyFolder = (out: string): string => {
  const folder = resolve(out);
  if (existsSync(join(folder, 'post')) && readdirSync(join(folder, 'post')).length > 0) {
    throw new ExpectedFailure('refused', `${join(folder, 'post')} 里已有数据，没有覆盖。请换一个空文件夹。`);
  }
  mkdirSync(join(folder, 'post'), { recursive: true });
  return folder;
};

/** The plan as it stands in the database, judged by the independent checker. */
const judgePlan = async ({ line }: CommandLine, today: LocalDate) => {
  const period = await line.call('duty.period', { from: today, to: addDays(today, DAYS - 1) });
  const input = { ...period, duties: period.assignments };
  const missing = naiveOpenPlaces(input).reduce((sum, place) => sum + place.missing, 0);
  return {
    people: period.people.length,
    shifts: period.assignments.length,
    open: missing,
    hardViolations: naiveHardViolations(input).length,
  };
};

/** What happens to a plan once it hangs at the gate: published, repaired for somebody ill. */
const liveThrough = async ({ line }: CommandLine, today: LocalDate) => {
  const version = await publishSamplePlan(line.call, today);
  const { lost, entries } = await repairSampleIllness(line.call, today);
  tell(`已发布第 ${version} 版；有人生病，${lost} 个班改由别人值`);
  return { version, lostToIllness: lost, repairEntries: entries };
};

/** Papers of a plan that hangs at the gate. */
const lived = ['gate-sheet', 'leader-list', 'swap-log', 'fairness-sheet', 'duty-card'] as const satisfies readonly Printable[];

type Wanted = readonly [name: string, document: DocumentRequest, format: FileFormat];

/** A draft is no paper yet, and a code that opens nothing must not lie among real sheets. */
const withoutPaper: ReadonlySet<DocumentRequest['kind']> = new Set(['poster-draft', 'recovery-sheet']);

/** One of every other kind of paper there is, so that the set is complete; those of exports and of the dissolution come when there is one. */
const otherPapers = async (
  line: CommandLine['line'],
  today: LocalDate,
  printed: ReadonlySet<DocumentRequest['kind']>,
): Promise<readonly Wanted[]> => {
  const papers: Wanted[] = [];
  for (const kind of allKinds.filter((one) => !printed.has(one) && !withoutPaper.has(one))) {
    const document = await exampleOf(line, kind, today);
    if (document) papers.push([`${kind}.pdf`, document, 'pdf']);
  }
  return papers;
};

const printAll = async (
  { line }: CommandLine,
  today: LocalDate,
  folder: string,
  store: StorePapers['papers'],
): Promise<readonly PrintedFile[]> => {
  const to = addDays(today, DAYS - 1);
  const table = await chooseDocument(line, 'duty-table', { size: 'A3', from: today, to });
  const minutes = await chooseDocument(line, 'minutes', {});
  const wanted: Wanted[] = [
    ['duty-table.pdf', table, 'pdf'],
    ...boardPapers(today),
    ...(await posterPapers(line)),
    ['minutes.pdf', minutes, 'pdf'],
    ['minutes.docx', minutes, 'docx'],
    ...(await officialPapers(line)),
    ['donations.pdf', await chooseDocument(line, 'donations', {}), 'pdf'],
    ['notice.pdf', await chooseDocument(line, 'notice', {}), 'pdf'],
    ...(await Promise.all(
      lived.map(async (what) => [`${what}.pdf`, await chooseDocument(line, what, { from: today, to }), 'pdf'] as const),
    )),
    ['handover-form.pdf', await chooseDocument(line, 'handover-form', {}), 'pdf'],
    ...[...(await meetingPapers(line)), ...store].map(([name, document]) => [name, document, 'pdf'] as const),
  ];
  wanted.push(...(await otherPapers(line, today, new Set(wanted.map(([, { kind }]) => kind)))));
  const files: PrintedFile[] = [];
  for (const [name, document, format] of wanted) {
    files.push(await writeFileTo(join(folder, name), await line.call('paper.file', { document, format })));
    tell(`已打印 ${name}`);
  }
  return files;
};

const foundPost = async ({ host, line }: CommandLine, folder: string, today: LocalDate): Promise<void> => {
  const passphrase = process.env.POST_PASSPHRASE ?? SAMPLE_PASSPHRASE;
  await line.call('laptop.create', { post: samplePost(today), passphrase, folder: host.grantFolder(join(folder, 'post')), sample: true });
  tell(`已建立示例指挥所，口令：${process.env.POST_PASSPHRASE === undefined ? SAMPLE_PASSPHRASE : '（取自 POST_PASSPHRASE）'}`);
  await importSampleRoster(line.call, today);
  await planSampleDuties(line.call, today);
  await addSampleRecords(line.call, today, false);
};

const storeIsRight = ({ verified, runDifference, countDifferences }: StoreDemo): boolean =>
  verified && runDifference === 0 && countDifferences > 0;
const planIsRight = ({ open, hardViolations }: { readonly open: number; readonly hardViolations: number }): boolean =>
  open === 0 && hardViolations === 0;

/** The whole journey on the sample post, through the named routes and nothing else. Its three days lie behind us, so that the post opens with a clock that is right. */
export const runDemo = (out: string): Promise<DemoResult> => {
  const clock = demoClock();
  return withHost(async (commandLine) => {
    const started = performance.now();
    const folder = emptyFolder(out);
    const { line } = commandLine;
    const first = clock.first;
    await foundPost(commandLine, folder, first);
    const store = await liveThroughStore(line, first);
    const planned = await liveThrough(commandLine, first);
    const lived = await liveThroughDays(commandLine, clock, folder);
    const judged = await judgePlan(commandLine, first);
    const papers = [...(await planSampleMeeting(line, lived.last)), ...store.papers, ...lived.papers];
    const paper = await printAll(commandLine, lived.last, join(folder, 'paper'), papers);
    const briefs = await writeBriefs(line, first, join(folder, 'paper'));
    const carried = await exportForDemo(commandLine, folder);
    const ok = planIsRight(judged) && storeIsRight(store.demo) && lived.right;
    const seconds = Math.round(performance.now() - started) / 1000;
    const files = [...paper, ...briefs, ...carried];
    return { ok, ...judged, ...planned, ...store.demo, ...lived.demo, days: DAYS, files, seconds };
  }, clock);
};
