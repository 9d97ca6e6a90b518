import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync } from 'node:zlib';
import yauzl from 'yauzl';

export interface TestEntry {
  readonly name: string;
  readonly text: string;
  /** what the headers say instead of the true size */
  readonly claimedSize?: number;
}

const fields = (...parts: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer =>
  Buffer.concat(
    parts.map(([bytes, value]) => {
      const part = Buffer.alloc(bytes);
      part.writeUIntLE(value, 0, bytes);
      return part;
    }),
  );

/** A ZIP archive built by hand, so that tests can make it lie. */
export const zipOf = (entries: readonly TestEntry[]): Uint8Array => {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const data = deflateRawSync(entry.text);
    const common = fields([2, 20], [2, 0x800], [2, 8], [4, 0], [4, crc32(entry.text)], [4, data.length]);
    const sizes = fields([4, entry.claimedSize ?? Buffer.byteLength(entry.text)], [2, name.length], [2, 0]);
    const head = Buffer.concat([fields([4, 0x04034b50]), common, sizes, name, data]);
    central.push(
      Buffer.concat([fields([4, 0x02014b50], [2, 20]), common, sizes, fields([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), name]),
    );
    local.push(head);
    offset += head.length;
  }
  const directory = Buffer.concat(central);
  const end = fields([4, 0x06054b50], [2, 0], [2, 0], [2, entries.length], [2, entries.length], [4, directory.length], [4, offset], [2, 0]);
  return new Uint8Array(Buffer.concat([...local, directory, end]));
};

export const inflateEntries = async (bytes: Uint8Array): Promise<ReadonlyMap<string, string>> => {
  const zip = await yauzl.fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
  const texts = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
    texts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
  }
  return texts;
};

/** The parts of a workbook with one sheet of these rows. */
export const workbookParts = (rows: string): readonly TestEntry[] => {
  const head = '<?xml version="1.0" encoding="UTF-8"?>';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return [
    { name: '[Content_Types].xml', text: `${head}<Types/>` },
    {
      name: 'xl/workbook.xml',
      text: `${head}<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: `${head}<Relationships><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      text: `${head}<styleSheet xmlns="${main}"><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    },
    { name: 'xl/worksheets/sheet1.xml', text: `${head}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>` },
  ];
};
