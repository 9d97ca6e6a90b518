/** One row of the table and whether a person could take it in. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly isBad: boolean;
}

export const headings = ['姓名', '电话', '单位', '到岗日期', '出生年份', '备注'] as const;

const formulas = [
  '',
  '=HYPERLINK("http://127.0.0.1:9","点")',
  '+8613800138000',
  '-1',
  '@SUM(A1)',
  '<img src=x onerror=top.hit=1>',
  '"引号",逗号',
];

/** What is wrong with the n-th bad row: no name, a date that is none, a telephone of letters, a year of nobody alive. */
const spoilt: readonly ((row: readonly string[]) => readonly string[])[] = [
  ([, ...rest]) => ['', ...rest],
  ([name = '', phone = '', unit = '', , ...rest]) => [name, phone, unit, '2022-13-45', ...rest],
  ([name = '', , ...rest]) => [name, '没有号码', ...rest],
  ([name = '', phone = '', unit = '', from = '', , note = '']) => [name, phone, unit, from, '1790', note],
];

const surnames = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许'];
const given = [...'安邦承德恩方国海建君康立明宁平庆仁山泰文武贤兴雅远'];

/** `count` people who are all different, of whom `bad` are spoilt, spread over the whole table. */
export const rosterTable = (count: number, bad: number): readonly TableRow[] => {
  const every = Math.floor(count / bad);
  return Array.from({ length: count }, (_, at): TableRow => {
    const name = `${surnames[at % 20]}${given[Math.floor(at / 20) % 25]}${given[Math.floor(at / 500) % 25]}`;
    const phone = `199${String(at).padStart(8, '0')}`;
    const sound = [name, phone, `第${at % 97}单位`, '2022-01-06', String(1960 + (at % 40)), formulas[at % formulas.length] ?? ''];
    const isBad = at % every === every - 1 && Math.floor(at / every) < bad;
    const spoil = spoilt[Math.floor(at / every) % spoilt.length];
    return { cells: isBad && spoil ? spoil(sound) : sound, isBad };
  });
};

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

export const csvOf = (rows: readonly TableRow[]): Buffer =>
  Buffer.from(`\ufeff${[headings, ...rows.map((row) => row.cells)].map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`);
