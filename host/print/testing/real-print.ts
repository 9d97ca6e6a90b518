import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { PaperPage } from '#core/contract/document.ts';
import type { Printer } from '../../door.ts';
import { createChromiumPrinter } from '../chromium-printer.ts';
import { findChromium } from '../find-chromium.ts';
import { openFontShelf } from '../paper-server.ts';
import { type Gauge, type Gauged, openGauge } from './cut-off.ts';

const run = promisify(execFile);
const fontScript = fileURLToPath(new URL('../../../scripts/copy-fonts.mjs', import.meta.url));

/** Null when this machine has no Chromium: the tests then say so and are skipped. */
export const chromiumHere = await findChromium();

/** A real printer with real faces and poppler's eyes, in a folder of its own. */
export interface RealPrint {
  readonly printer: Printer;
  /** runs a poppler tool on the bytes and answers its stdout */
  inspect(tool: 'pdfinfo' | 'pdffonts' | 'pdftotext', pdf: Uint8Array, ...options: readonly string[]): Promise<string>;
  /** the PDF of a page, laid out once for this and `cutOff`; what the product's own printer makes of it is `printer.pdf` */
  pdfOf(page: PaperPage): Promise<Uint8Array>;
  /** texts that are cut off or run out of their cell when the page is laid out; [] is good */
  cutOff(page: PaperPage): Promise<readonly string[]>;
  close(): Promise<void>;
}

export const openRealPrint = async (executablePath: string): Promise<RealPrint> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'paper-test-'));
  const fontFolder = path.join(folder, 'fonts');
  await run(process.execPath, [fontScript, fontFolder]);
  const printer = createChromiumPrinter({ executablePath, fontFolder });
  const fonts = openFontShelf(fontFolder);
  let gauge: Promise<Gauge> | null = null;
  const known = new WeakMap<PaperPage, Promise<Gauged>>();
  const gauged = async (page: PaperPage): Promise<Gauged> => {
    gauge ??= openGauge(executablePath, fonts);
    const seen = known.get(page) ?? (await gauge).look(page);
    known.set(page, seen);
    return seen;
  };
  return {
    printer,
    pdfOf: async (page) => (await gauged(page)).pdf,
    inspect: async (tool, pdf, ...options) => {
      const file = path.join(folder, 'page.pdf');
      await writeFile(file, pdf);
      const { stdout } = await run(tool, [...options, file, ...(tool === 'pdftotext' ? ['-'] : [])], { maxBuffer: 50_000_000 });
      return stdout;
    },
    cutOff: async (page) => (await gauged(page)).cut,
    close: async () => {
      await printer.close();
      await (await gauge)?.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

export interface Word {
  readonly page: number;
  readonly text: string;
  /** mm from the sheet's top left corner */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const MM_PER_PT = 25.4 / 72;

/** `pdftotext -bbox` read into words with their places. */
export const wordsOf = (bbox: string): readonly Word[] =>
  bbox.split('<page ').flatMap((sheet, page) =>
    [...sheet.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g)].map((match) => {
      const at = (index: number): number => Number(match[index]) * MM_PER_PT;
      return { page, text: match[5] ?? '', left: at(1), top: at(2), right: at(3), bottom: at(4) };
    }),
  );
