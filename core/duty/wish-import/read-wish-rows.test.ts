import { describe, expect, it } from 'vitest';
import { buildPeople, buildSetup, personId, shiftId } from '../../testing/build-records.ts';
import { readWishRows } from './read-wish-rows.ts';
import { wishTemplate } from './wish-columns.ts';

const people = buildPeople(4, (index) => ({ name: index < 2 ? '张伟' : `李${index}`, phone: `1380000000${index}`, removed: index === 3 }));
const { shifts } = buildSetup();
const read = (...rows: readonly (readonly string[])[]) =>
  readWishRows([['姓名', '联系电话', '日期', '到哪天', '班次', '意愿', '程度', '备注', '星座'], ...rows], people, shifts);

describe('wishes out of a table', () => {
  it('a row over several days is one wish a day; an empty shift is the whole day', () => {
    const [row] = read(['李2', '', '2022-01-06', '2022/1/8', '', '不想值', '强烈', '孩子考试', '']).rows;
    expect(row?.verdict).toMatchObject({
      kind: 'ready',
      wishes: ['2022-01-06', '2022-01-07', '2022-01-08'].map((date) => ({
        personId: personId(2),
        date,
        shiftId: null,
        wants: 'off',
        strength: 2,
      })),
    });
  });

  it('two people of one name are told apart by the telephone, and never guessed', () => {
    const { rows } = read(['张 伟', '13800000001', '20220106', '', '夜', '想值', ''], ['张伟', '', '20220106', '', '夜班', '想值', '']);
    expect(rows[0]?.verdict).toMatchObject({ kind: 'ready', wishes: [{ personId: personId(1), shiftId: shiftId(0), wants: 'on' }] });
    expect(rows[1]?.verdict).toMatchObject({ kind: 'bad', reasons: [expect.stringContaining('2 位张伟')] });
  });

  it('sickness and leave become absences, whatever stands under 班次', () => {
    const [row] = read(['李2', '', '2022-01-06', '2022-01-09', '随便', '病假', '']).rows;
    expect(row?.verdict).toMatchObject({ kind: 'ready', wishes: [], absence: { kind: 'sick', from: '2022-01-06', to: '2022-01-09' } });
  });

  it('a bad row tells all its reasons at once, so that it is mended once', () => {
    const [row] = read(['李3', '', '1月6日', '', '晚班', '再说', '很']).rows;
    expect(row?.verdict).toMatchObject({
      kind: 'bad',
      reasons: [
        expect.stringContaining('花名册里没有'),
        expect.stringContaining('年份'),
        expect.stringContaining('意愿'),
        expect.stringContaining('班次'),
        expect.stringContaining('程度'),
      ],
    });
  });

  it('our own template can be read back, its example left out', () => {
    expect(readWishRows(wishTemplate(), people, shifts)).toMatchObject({ rows: [], ignoredColumns: [] });
    expect(read(['李2', '', '2022-01-06', '', '', '想值', '', '', '白羊']).ignoredColumns).toEqual(['星座']);
  });

  it('a table of something else is refused with what is missing', () => {
    expect(() => readWishRows([['品名', '数量']], people, shifts)).toThrow('姓名');
  });
});
