import { execFile } from 'node:child_process';
import { access, constants, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { fromBuffer } from 'yauzl';

const run = promisify(execFile);

const programs = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice'];

const findOffice = async (): Promise<string | null> => {
  for (const program of programs) {
    const runs = await access(program, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (runs) return program;
  }
  return null;
};

/** LibreOffice Writer; null when this machine has none: the tests then say so and are skipped. */
export const officeHere = await findOffice();

/** A Word file as LibreOffice opened it. */
export interface Opened {
  readonly pdf: Uint8Array;
  /** its document as XML: content and, in the style of each span, faces and sizes */
  readonly content: string;
}

const HYBRID =
  'pdf:writer_pdf_Export:{"IsAddStream":{"type":"boolean","value":"true"},"IsSkipEmptyPages":{"type":"boolean","value":"false"}}';

/**
 * Stands in for the faces of the standard, which are not free: a machine that has them sets figures half a character wide, one without takes a much wider
 * Latin face for them, and lines end elsewhere.
 */
const FACES = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${[
  '仿宋_GB2312',
  '楷体_GB2312',
  '黑体',
  '宋体',
  '方正小标宋简体',
]
  .map((face) => `<alias binding="same"><family>${face}</family><prefer><family>Noto Serif CJK SC</family></prefer></alias>`)
  .join('')}</fontconfig>`;

/** All files in one start of LibreOffice, with a home of its own that is deleted afterwards. */
export const openInOffice = async (program: string, files: ReadonlyMap<string, Uint8Array>): Promise<ReadonlyMap<string, Opened>> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'office-test-'));
  try {
    const [from, to, home] = [path.join(folder, 'from'), path.join(folder, 'to'), path.join(folder, 'home')];
    for (const made of [from, to, path.join(home, '.config', 'fontconfig')]) await mkdir(made, { recursive: true });
    await writeFile(path.join(home, '.config', 'fontconfig', 'fonts.conf'), FACES);
    for (const [name, bytes] of files) await writeFile(path.join(from, `${name}.docx`), bytes);
    const paths = [...files.keys()].map((name) => path.join(from, `${name}.docx`));
    const options = ['--headless', '--norestore', `-env:UserInstallation=file://${home}`, '--convert-to', HYBRID, '--outdir', to];
    await run(program, [...options, ...paths], {
      env: { ...process.env, HOME: home, XDG_CONFIG_HOME: path.join(home, '.config') },
      maxBuffer: 10_000_000,
    });
    const opened = await Promise.all(
      [...files.keys()].map(async (name) => [name, await readOpened(path.join(to, `${name}.pdf`))] as const),
    );
    return new Map(opened);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
};

/** The PDF carries the opened document as an uncompressed stream: the only zip in it. */
const readOpened = async (file: string): Promise<Opened> => {
  const pdf = await readFile(file);
  const start = pdf.indexOf('PK\u0003\u0004', 0, 'latin1');
  const end = pdf.indexOf('\nendstream', start, 'latin1');
  if (start < 0 || end < 0) throw new Error(`${path.basename(file)} holds no document`);
  return { pdf, content: await partOf(pdf.subarray(start, end), 'content.xml') };
};

const partOf = (zip: Buffer, name: string): Promise<string> =>
  new Promise((resolve, reject) => {
    fromBuffer(zip, { lazyEntries: false }, (error, found) => {
      if (error) return reject(error);
      let seen = false;
      found.on('end', () => seen || reject(new Error(`no ${name}`)));
      found.on('entry', (entry) => {
        if (entry.fileName !== name) return;
        seen = true;
        found.openReadStream(entry, (failure, stream) => {
          if (failure) return reject(failure);
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
        });
      });
    });
  });

/** The Chinese face and the size of the span in which these words begin. */
export const faceOf = (content: string, words: string): { readonly face: string; readonly size: string } => {
  const at = content.indexOf(words);
  const style = /<text:span text:style-name="(\w+)">[^<]*$/.exec(content.slice(0, at))?.[1];
  const rule = new RegExp(`<style:style style:name="${style}" style:family="text">.*?</style:style>`, 's').exec(content)?.[0] ?? '';
  const name = /style:font-name-asian="([^"]*)"/.exec(rule)?.[1] ?? '';
  const face = new RegExp(`<style:font-face style:name="${name}" svg:font-family="([^"]*)"`).exec(content)?.[1] ?? '';
  return { face, size: /style:font-size-asian="([^"]*)"/.exec(rule)?.[1] ?? '' };
};
