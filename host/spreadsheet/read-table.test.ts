import { describe, expect, it } from 'vitest';
import { readSheets, readTable } from './read-table.ts';
import { writeWorkbook } from './write-workbook.ts';
import { inflateEntries, workbookParts, zipOf } from './zip-for-tests.ts';

const read = (name: string, bytes: Uint8Array) => readTable(name, bytes, '/no/built/worker');
const utf8 = (text: string) => new TextEncoder().encode(text);

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
    expect(await read('a.xlsx', zipOf(workbookParts(sheet)))).toEqual([
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
    const [types, , , styles] = workbookParts('');
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
