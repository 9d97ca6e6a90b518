import { describe, expect, it } from 'vitest';
import { readSheets, readTable } from './read-table.ts';
import { writeWorkbook } from './write-workbook.ts';
import { inflateEntries, zipOf } from './zip-for-tests.ts';

const read = (name: string, bytes: Uint8Array) => readTable(name, bytes, '/no/built/worker');
const utf8 = (text: string) => new TextEncoder().encode(text);
const codeOf = async (work: Promise<unknown>) =>
  work.then(
    () => 'read',
    (error) => error.failure?.code ?? String(error),
  );
const sentenceOf = async (work: Promise<unknown>) =>
  work.then(
    () => 'read',
    (error) => error.failure?.sentence ?? String(error),
  );

describe('a table written by us', () => {
  it('comes back as it was: names that look like formulas, +86, leading zeros, line breaks, rare characters', async () => {
    const rows = [
      ['姓名', '电话', '备注'],
      ['=HYPERLINK("http://x","点我")', '+8613800138000', '@SUM(A1)'],
      ['-1', '013800138000', '一行\n两行'],
      ['王喆堃祎旻垚玥', '0471-1234567', '_x0041_ <b>&"'],
    ];
    const bytes = await writeWorkbook([{ name: '花名册', rows, widths: [12, 16, 20] }]);
    expect(await read('a.xlsx', bytes)).toEqual(rows);
  });

  it('holds no formula, only text (a formula would run on the reader’s machine)', async () => {
    const bytes = await writeWorkbook([{ name: '花名册', rows: [['姓名'], ['=1+1'], ['=cmd|x']], widths: [12] }]);
    const sheet = (await inflateEntries(bytes)).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('t="s"');
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheet).toContain('state="frozen"');
  });
});

describe('a table from elsewhere', () => {
  const gbk = Uint8Array.of(0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xb5, 0xe7, 0xbb, 0xb0, 0x0d, 0x0a, 0xcd, 0xf5, 0x86, 0xb4, 0x2c, 0x31);
  it.each([
    [
      'UTF-8 with mark',
      utf8('\uFEFF姓名,电话\r\n王喆,1'),
      [
        ['姓名', '电话'],
        ['王喆', '1'],
      ],
    ],
    [
      'UTF-8 without mark',
      utf8('姓名,电话\n王喆,1'),
      [
        ['姓名', '电话'],
        ['王喆', '1'],
      ],
    ],
    [
      'GBK, as Excel saves it in China',
      gbk,
      [
        ['姓名', '电话'],
        ['王喆', '1'],
      ],
    ],
    [
      'tabs',
      utf8('姓名\t电话\n王喆\t1'),
      [
        ['姓名', '电话'],
        ['王喆', '1'],
      ],
    ],
    [
      'guarded formulas',
      utf8("姓名,电话\n'=HYPERLINK(1),'+8613800138000"),
      [
        ['姓名', '电话'],
        ['=HYPERLINK(1)', '+8613800138000'],
      ],
    ],
    ['an empty row, which keeps its number', utf8('姓名,电话\n\n王喆,1'), [['姓名', '电话'], [''], ['王喆', '1']]],
  ])('reads .csv: %s', async (_, bytes, rows) => {
    expect(await read('名单.csv', bytes)).toEqual(rows);
  });

  it('reads numbers in full digits, dates as days, ticks as 是, and keeps row numbers over gaps', async () => {
    const sheet = `<row r="1"><c r="A1" t="inlineStr"><is><t>电话</t></is></c></row><row r="3"><c r="A3"><v>13800138000</v></c>
      <c r="B3" s="1"><v>44567</v></c><c r="C3" t="b"><v>1</v></c><c r="D3"><v>1.3800138E10</v></c></row>`;
    expect(await read('a.xlsx', zipOf(workbook(sheet)))).toEqual([
      ['电话', '', '', ''],
      ['', '', '', ''],
      ['13800138000', '2022-01-06', '是', '13800138000'],
    ]);
  });
});

describe('a workbook of several sheets', () => {
  const rel = (id: number) =>
    `<Relationship Id="rId${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${id}.xml"/>`;
  const sheetXml = (rows: string, merges = '') =>
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData>${merges}</worksheet>`;
  const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

  it('gives each by name with its own merged cells, and leaves out empty ones', async () => {
    const [types, , , styles] = workbook('');
    const bytes = zipOf([
      ...(types && styles ? [types, styles] : []),
      {
        name: 'xl/workbook.xml',
        text: '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="说明" sheetId="1" r:id="rId1"/><sheet name="空" sheetId="2" r:id="rId2"/><sheet name="花名册" sheetId="3" r:id="rId3"/></sheets></workbook>',
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        text: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rel(1)}${rel(2)}${rel(3)}</Relationships>`,
      },
      { name: 'xl/worksheets/sheet1.xml', text: sheetXml(`<row r="1">${cell('A1', '填表说明')}</row>`) },
      { name: 'xl/worksheets/sheet2.xml', text: sheetXml('') },
      {
        name: 'xl/worksheets/sheet3.xml',
        text: sheetXml(
          `<row r="1">${cell('A1', '单位')}${cell('B1', '姓名')}</row><row r="2">${cell('A2', '甲局')}${cell('B2', '王喆')}</row><row r="3">${cell('B3', '李堃')}</row>`,
          '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>',
        ),
      },
    ]);
    const sheets = await readSheets('a.xlsx', bytes, '/no/built/worker');
    expect(sheets.map(({ name, rows, merges }) => ({ name, rows: rows.length, merges }))).toEqual([
      { name: '说明', rows: 1, merges: [] },
      { name: '花名册', rows: 3, merges: [{ top: 1, left: 0, bottom: 2, right: 0 }] },
    ]);
  });
});

describe('a file that cannot be a roster is refused in a sentence and the host lives on', () => {
  it.each([
    ['a picture', 'a.png', Uint8Array.of(0x89, 0x50), 'invalid'],
    ['an old .xls or a workbook with a password', 'a.xlsx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1), 'invalid'],
    ['half a workbook', 'a.xlsx', zipOf(workbook('')).slice(0, 700), 'damaged'],
    ['text named .xlsx', 'a.xlsx', utf8('姓名'), 'damaged'],
    ['an archive without a workbook', 'a.xlsx', zipOf([{ name: 'a.txt', text: 'x' }]), 'damaged'],
    ['an empty workbook', 'a.xlsx', zipOf(workbook('')), 'invalid'],
    ['an empty file', 'a.csv', new Uint8Array(), 'invalid'],
    ['too many rows', 'a.csv', utf8('张三\n'.repeat(20_001)), 'invalid'],
    ['201 entries', 'a.xlsx', zipOf(Array.from({ length: 201 }, (_, index) => ({ name: `${index}.xml`, text: 'x' }))), 'invalid'],
    ['200 columns and one', 'a.csv', utf8('a,'.repeat(200)), 'invalid'],
  ])('%s', async (_, name, bytes, code) => {
    expect(await codeOf(read(name, bytes))).toBe(code);
  });

  it('60 MB of zeros in 60 kB (zip bomb), told by the directory', async () => {
    const bomb = zipOf([...workbook(''), { name: 'xl/media/a.xml', text: '0'.repeat(60 * 1024 * 1024) }]);
    expect(bomb.byteLength).toBeLessThan(100_000);
    expect(await sentenceOf(read('a.xlsx', bomb))).toContain('太大');
  });

  it('a bomb whose directory lies about the size is stopped by counting', async () => {
    const bomb = zipOf([...workbook(''), { name: 'xl/media/a.xml', text: '0'.repeat(60 * 1024 * 1024), claimedSize: 10 }]);
    expect(await codeOf(read('a.xlsx', bomb))).toBe('damaged');
  });

  it('a sheet of 20,000 rows by 16,384 columns runs out of its own memory, not the host’s', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`).join('');
    const wide = `${rows}<row r="20001"><c r="XFD20001"><v>1</v></c></row>`;
    expect(await sentenceOf(read('a.xlsx', zipOf(workbook(wide))))).toContain('太大');
  });

  it.each([
    ['a password', 'EncryptedPackage', '密码'],
    ['the old .xls', 'Workbook', '旧版 .xls'],
  ])('%s is told apart, so that one knows what to do', async (_, part, word) => {
    const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600), ...Buffer.from(part, 'utf16le'), ...new Uint8Array(600)]);
    expect(await sentenceOf(read('a.xlsx', ole))).toContain(word);
  });

  it.each([
    ['an outside file', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
    ['entities that multiply', '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;&x;">]>'],
  ])('a document type with %s (XXE) is refused before any parser sees it', async (_, prologue) => {
    const parts = workbook('<row r="1"><c r="A1" t="inlineStr"><is><t>&x;</t></is></c></row>').map((part) =>
      part.name.startsWith('xl/worksheets/') ? { ...part, text: `<?xml version="1.0"?>${prologue}${part.text}` } : part,
    );
    expect(await sentenceOf(read('a.xlsx', zipOf(parts)))).toContain('已拒绝打开');
  });

  it('links to other workbooks and queries are not followed: the saved value is read', async () => {
    const parts = [
      ...workbook('<row r="1"><c r="A1" t="str"><f>[1]Sheet1!A1</f><v>姓名</v></c></row>'),
      {
        name: 'xl/externalLinks/_rels/externalLink1.xml.rels',
        text: '<Relationships><Relationship Id="rId1" TargetMode="External" Target="http://127.0.0.1:9/x.xlsx"/></Relationships>',
      },
    ];
    expect(await read('a.xlsx', zipOf(parts))).toEqual([['姓名']]);
  });

  it('a single cell in the last row and column does not make millions of empty ones', async () => {
    const far = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(await sentenceOf(read('a.xlsx', zipOf(workbook(far))))).toContain('太大');
  });

  it('columns that are coloured to the last row are no reason to refuse (WPS writes them so)', async () => {
    const coloured = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576" s="0"/><c r="XFD1048576" s="0" /></row>';
    expect(await read('a.xlsx', zipOf(workbook(coloured)))).toEqual([['1']]);
  });

  it('a sheet whose dimension claims everything but holds little is read', async () => {
    const parts = workbook('<row r="1"><c r="A1"><v>1</v></c></row>').map((part) => ({
      ...part,
      text: part.text.replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>'),
    }));
    expect(await codeOf(read('a.xlsx', zipOf(parts)))).toBe('read');
  });

  it('a workbook under another name is known by its content', async () => {
    expect(await codeOf(read('名单.xls', zipOf(workbook('<row r="1"><c r="A1"><v>1</v></c></row>'))))).toBe('read');
    expect(await codeOf(read('名单.pdf', utf8('%PDF-1.7')))).toBe('invalid');
  });

  it('reading that is called off ends at once', async () => {
    const stop = new AbortController();
    const reading = readSheets('a.xlsx', zipOf(workbook('')), '/no/built/worker', stop.signal);
    stop.abort();
    expect(await codeOf(reading)).toBe('cancelled');
  });

  it('a cell that cannot be read is named by its row', async () => {
    const sheet = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>99</v></c></row>';
    expect(await sentenceOf(read('a.xlsx', zipOf(workbook(sheet))))).toContain('第 2 行');
  });
});

function workbook(rows: string): readonly { name: string; text: string }[] {
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
}
