import { describe, expect, it } from 'vitest';
import { readSheets, readTable } from './read-table.ts';
import { workbookParts, zipOf } from './zip-for-tests.ts';

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

describe('a file that cannot be a roster is refused in a sentence and the host lives on', () => {
  it.each([
    ['a picture', 'a.png', Uint8Array.of(0x89, 0x50), 'invalid'],
    ['an old .xls or a workbook with a password', 'a.xlsx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1), 'invalid'],
    ['half a workbook', 'a.xlsx', zipOf(workbookParts('')).slice(0, 700), 'damaged'],
    ['text named .xlsx', 'a.xlsx', utf8('姓名'), 'damaged'],
    ['an archive without a workbook', 'a.xlsx', zipOf([{ name: 'a.txt', text: 'x' }]), 'damaged'],
    ['an empty workbook', 'a.xlsx', zipOf(workbookParts('')), 'invalid'],
    ['an empty file', 'a.csv', new Uint8Array(), 'invalid'],
    ['too many rows', 'a.csv', utf8('张三\n'.repeat(20_001)), 'invalid'],
    ['201 entries', 'a.xlsx', zipOf(Array.from({ length: 201 }, (_, index) => ({ name: `${index}.xml`, text: 'x' }))), 'invalid'],
    ['200 columns and one', 'a.csv', utf8('a,'.repeat(200)), 'invalid'],
  ])('%s', async (_, name, bytes, code) => {
    expect(await codeOf(read(name, bytes))).toBe(code);
  });

  it.each(['"', ',', 'a', '",'])(
    '25 MB of %j are refused before a parser sees them (memory used up so suddenly that the host ended)',
    async (text) => {
      expect(await sentenceOf(read('a.csv', Buffer.alloc(25 * 1024 * 1024, text)))).toContain('太大');
    },
  );

  it('quotation marks, commas and line breaks inside cells of a CSV are no reason to refuse it', async () => {
    const note = `"${'他说：""好""，明天来；\n'.repeat(900)}"`;
    const rows = await read('a.csv', utf8(`姓名,备注\r\n5" 水管工,${note}\r\n张三,"a""b"\r\n`));
    expect(rows.map(([name]) => name).filter(Boolean)).toEqual(['姓名', '5" 水管工', '张三']);
    expect(rows[2]?.[1]).toBe('a"b');
  });

  it('60 MB of zeros in 60 kB (zip bomb), told by the directory', async () => {
    const bomb = zipOf([...workbookParts(''), { name: 'xl/media/a.xml', text: '0'.repeat(60 * 1024 * 1024) }]);
    expect(bomb.byteLength).toBeLessThan(100_000);
    expect(await sentenceOf(read('a.xlsx', bomb))).toContain('太大');
  });

  it('a bomb whose directory lies about the size is stopped by counting', async () => {
    const bomb = zipOf([...workbookParts(''), { name: 'xl/media/a.xml', text: '0'.repeat(60 * 1024 * 1024), claimedSize: 10 }]);
    expect(await codeOf(read('a.xlsx', bomb))).toBe('damaged');
  });

  it('a sheet of 20,000 rows by 16,384 columns runs out of its own memory, not the host’s', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`).join('');
    const wide = `${rows}<row r="20001"><c r="XFD20001"><v>1</v></c></row>`;
    expect(await sentenceOf(read('a.xlsx', zipOf(workbookParts(wide))))).toContain('太大');
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
    const parts = workbookParts('<row r="1"><c r="A1" t="inlineStr"><is><t>&x;</t></is></c></row>').map((part) =>
      part.name.startsWith('xl/worksheets/') ? { ...part, text: `<?xml version="1.0"?>${prologue}${part.text}` } : part,
    );
    expect(await sentenceOf(read('a.xlsx', zipOf(parts)))).toContain('已拒绝打开');
  });

  it('links to other workbooks and queries are not followed: the saved value is read', async () => {
    const parts = [
      ...workbookParts('<row r="1"><c r="A1" t="str"><f>[1]Sheet1!A1</f><v>姓名</v></c></row>'),
      {
        name: 'xl/externalLinks/_rels/externalLink1.xml.rels',
        text: '<Relationships><Relationship Id="rId1" TargetMode="External" Target="http://127.0.0.1:9/x.xlsx"/></Relationships>',
      },
    ];
    expect(await read('a.xlsx', zipOf(parts))).toEqual([['姓名']]);
  });

  it('a single cell in the last row and column does not make millions of empty ones', async () => {
    const far = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(await sentenceOf(read('a.xlsx', zipOf(workbookParts(far))))).toContain('太大');
  });

  it('columns that are coloured to the last row are no reason to refuse (WPS writes them so)', async () => {
    const coloured = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576" s="0"/><c r="XFD1048576" s="0" /></row>';
    expect(await read('a.xlsx', zipOf(workbookParts(coloured)))).toEqual([['1']]);
  });

  it('a sheet whose dimension claims everything but holds little is read', async () => {
    const parts = workbookParts('<row r="1"><c r="A1"><v>1</v></c></row>').map((part) => ({
      ...part,
      text: part.text.replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>'),
    }));
    expect(await codeOf(read('a.xlsx', zipOf(parts)))).toBe('read');
  });

  it('a workbook under another name is known by its content', async () => {
    expect(await codeOf(read('名单.xls', zipOf(workbookParts('<row r="1"><c r="A1"><v>1</v></c></row>'))))).toBe('read');
    expect(await codeOf(read('名单.pdf', utf8('%PDF-1.7')))).toBe('invalid');
  });

  it('reading that is called off ends at once', async () => {
    const stop = new AbortController();
    const reading = readSheets('a.xlsx', zipOf(workbookParts('')), '/no/built/worker', stop.signal);
    stop.abort();
    expect(await codeOf(reading)).toBe('cancelled');
  });

  it('a cell that cannot be read is named by its row', async () => {
    const sheet = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>99</v></c></row>';
    expect(await sentenceOf(read('a.xlsx', zipOf(workbookParts(sheet))))).toContain('第 2 行');
  });
});
