// npm run bench -- paper [--quick]: seconds and peak memory of every kind of paper on the sample post, and how papers that grow do so from 1 to 200 pages.
// `--quick` stops at 50 pages. Prints two tables and one JSON line; nothing is asserted.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import type { PaperPage } from '#core/contract/document.ts';
import { samplePost } from '#core/sample/sample-post.ts';
import { dateOf, type LocalDate, localTimeIn } from '#core/time/local-date.ts';
import { planSampleMeeting } from '#host/doors/cli/demo-meeting.ts';
import { allKinds, exampleOf } from '#host/doors/cli/paper-examples.ts';
import type { DirectLine } from '#host/doors/direct-line.ts';
import { createSystemPrinter } from '#host/doors/system-printer.ts';
import { addSampleRecords, importSampleRoster, planSampleDuties, sampleKeys } from '#host/sample/fill-sample-post.ts';
import { performSampleRun } from '#host/sample/fill-sample-run.ts';
import { publishSamplePlan, signSampleHandover } from '#host/sample/live-sample-duties.ts';
import { SAMPLE_PASSPHRASE } from '#host/sample/sample-post.ts';
import { closingExample } from './parts/closing-example.ts';
import { startHost } from './parts/host.ts';
import { printTable } from './parts/measure.ts';
import { growing } from './parts/paper-growth.ts';
import { watched } from './parts/peak-memory.ts';

const STEPS = process.argv.includes('--quick') ? [1, 10, 50] : [1, 10, 50, 100, 200];
const TRIAL_LINES = 60;

interface KindRow {
  readonly kind: string;
  readonly pages: number | null;
  readonly seconds: number | null;
  readonly peakMb: number | null;
  readonly note: string;
}
interface GrowthRow {
  readonly paper: string;
  readonly lines: number;
  readonly pages: number;
  /** writing the markup, then laying it out and printing it */
  readonly markupSeconds: number;
  readonly printSeconds: number;
  readonly peakMb: number | null;
  readonly pdfMb: number;
}

/** The sample post as the demonstration lives through it: a plan, records, goods brought to every door, a handover. */
const makeSample = async (line: DirectLine): Promise<LocalDate> => {
  const today = dateOf(localTimeIn(Date.now(), 'Asia/Shanghai'));
  await line.call('laptop.create', { post: samplePost(today), passphrase: SAMPLE_PASSPHRASE, sample: true });
  await importSampleRoster(line.call, today);
  await planSampleDuties(line.call, today);
  await addSampleRecords(line.call, today, false);
  await performSampleRun(line.call, await sampleKeys(line.call, today));
  await publishSamplePlan(line.call, today);
  await signSampleHandover(line.call, today);
  await planSampleMeeting(line, today);
  return today;
};

const measureKinds = async (home: string, fonts: string): Promise<readonly KindRow[]> => {
  const { host, line } = startHost(home, fonts);
  const printer = createSystemPrinter(fonts);
  try {
    const today = await makeSample(line);
    await line.call('export.write', { folder: host.grantFolder(home), parts: [{ kind: 'roster' }] });
    await line.call('figures.write', { folder: host.grantFolder(home), period: { from: today, to: today } });
    const rows: KindRow[] = [];
    const print = async (kind: (typeof allKinds)[number]): Promise<KindRow> => {
      // a sample is never dissolved: its certificate is made up
      if (kind === 'closing-certificate') {
        const { value, seconds, peakMb } = await watched(() => printer.pdf(closingExample(today)));
        return { kind, pages: (await PDFDocument.load(value)).getPageCount(), seconds, peakMb, note: '' };
      }
      const nothing = { kind, pages: null, seconds: null, peakMb: null };
      const document = await exampleOf(line, kind, today);
      if (!document) return { ...nothing, note: 'no example on the sample post' };
      const { formats } = await line.call('paper.page', document);
      const format = formats.includes('pdf') ? 'pdf' : (formats[0] ?? 'pdf');
      const { value, seconds, peakMb } = await watched(() => line.call('paper.file', { document, format }));
      return { kind, pages: value.pages ?? 1, seconds, peakMb, note: format === 'pdf' ? '' : format };
    };
    await print('test-page'); // the browser starts here, uncounted
    for (const kind of allKinds) rows.push(await print(kind));
    return rows;
  } finally {
    await printer.close();
    await host.close();
  }
};

const measureGrowth = async (fonts: string): Promise<readonly GrowthRow[]> => {
  const printer = createSystemPrinter(fonts);
  const pagesOf = async (pdf: Uint8Array): Promise<number> => (await PDFDocument.load(pdf)).getPageCount();
  const print = async (paper: string, make: (lines: number) => PaperPage, lines: number): Promise<GrowthRow> => {
    const started = performance.now();
    const page = make(lines);
    const markupSeconds = (performance.now() - started) / 1000;
    const { value, seconds, peakMb } = await watched(() => printer.pdf(page));
    return { paper, lines, pages: await pagesOf(value), markupSeconds, printSeconds: seconds, peakMb, pdfMb: value.byteLength / 1e6 };
  };
  try {
    const rows: GrowthRow[] = [];
    for (const [paper, make] of Object.entries(growing)) {
      const trial = await print(paper, make, TRIAL_LINES);
      const perPage = TRIAL_LINES / trial.pages;
      for (const pages of STEPS) rows.push(await print(paper, make, Math.max(1, Math.round(pages * perPage))));
      process.stderr.write(`${paper} measured\n`);
    }
    return rows;
  } finally {
    await printer.close();
  }
};

const figure = (value: number | null, digits: number): string => (value === null ? '–' : value.toFixed(digits));

const home = mkdtempSync(join(tmpdir(), 'post-bench-'));
const fonts = join(home, 'fonts');
try {
  // a folder of its own, so that a build meanwhile takes no face away
  execFileSync(process.execPath, [join(import.meta.dirname, '..', 'scripts', 'copy-fonts.mjs'), fonts], { stdio: 'ignore' });
  const kinds = await measureKinds(home, fonts);
  printTable(
    ['kind', 'pages', 'seconds', 'peak MB', 'note'],
    kinds.map((row) => [row.kind, figure(row.pages, 0), figure(row.seconds, 2), figure(row.peakMb, 0), row.note]),
  );
  const growth = await measureGrowth(fonts);
  printTable(
    ['paper', 'lines', 'pages', 'markup s', 'print s', 's a page', 'peak MB', 'PDF MB'],
    growth.map((row) => [
      row.paper,
      String(row.lines),
      String(row.pages),
      figure(row.markupSeconds, 2),
      figure(row.printSeconds, 2),
      figure(row.printSeconds / row.pages, 3),
      figure(row.peakMb, 0),
      figure(row.pdfMb, 1),
    ]),
  );
  const facts = { node: process.version, cores: cpus().length, cpu: cpus()[0]?.model, at: new Date().toISOString() };
  process.stdout.write(`${JSON.stringify({ ...facts, kinds, growth })}\n`);
} finally {
  rmSync(home, { recursive: true, force: true });
}
