import { describe, expect, it } from 'vitest';
import type { BuildingUnit, Site } from '../../roster/organisation/building.ts';
import type { LocalTime } from '../../time/local-date.ts';
import { coverSite, isPurged, totalOf } from './coverage.ts';
import { clockWords, recheckDue } from './door-visit.ts';
import { suggestPairs } from './suggest-pairs.ts';
import { countsWords, countVisits, leftWords, shareWords } from './visit-counts.ts';
import { byDueAndWay } from './walking-order.ts';

const time = (text: string) => text as LocalTime;
const rooms = (count: number) => Array.from({ length: count }, (_, index) => `${index + 101}`);
const unit = (id: string, buildingId: string, count: number) =>
  ({ id, buildingId, name: `${id}单元`, rooms: rooms(count), carerId: null, position: 0 }) as unknown as BuildingUnit;
const person = (id: string, politicalStatus: 'member' | 'masses') => ({ id, politicalStatus }) as never;

it('six hours run across midnight, and the clock says late only once they are over', () => {
  const due = recheckDue(time('2022-01-06T20:30'));
  expect(due).toBe('2022-01-07T02:30');
  expect(clockWords(due, time('2022-01-07T00:20'))).toBe('还有 2 小时 10 分');
  expect(clockWords(due, due)).toBe('还有 0 分钟');
  expect(clockWords(due, time('2022-01-07T03:05'))).toBe('超过 35 分钟');
});

describe('两人一组: a suggestion sends nobody alone, leaves no unit out and gives none twice', () => {
  const units = [unit('a', 'x', 18), unit('b', 'x', 18), unit('c', 'y', 30), unit('d', 'z', 12), unit('e', 'z', 0)];
  it.each([2, 3, 4, 5, 7, 9])('%i people', (count) => {
    const people = Array.from({ length: count }, (_, index) => person(`p${index}`, index % 3 === 0 ? 'member' : 'masses'));
    const pairs = suggestPairs(people, units);
    expect(pairs.every((pair) => pair.personIds.length >= 2 && pair.unitIds.length > 0)).toBe(true);
    expect(pairs.flatMap((pair) => pair.unitIds)).toEqual(['a', 'b', 'c', 'd']);
    const placed = pairs.flatMap((pair) => pair.personIds);
    expect(new Set(placed).size).toBe(placed.length);
    if (pairs.length < units.length - 1) expect(placed).toHaveLength(count);
  });
  it('one person alone is no pair; members lead those who are not', () => {
    expect(suggestPairs([person('p', 'member')], units)).toEqual([]);
    const two = suggestPairs([person('m1', 'masses'), person('p1', 'member'), person('p2', 'member'), person('m2', 'masses')], units);
    expect(two.map((pair) => pair.personIds)).toEqual([
      ['p1', 'm2'],
      ['p2', 'm1'],
    ]);
  });
});

describe('coverage', () => {
  const site = { buildings: [{ id: 'x', name: '1栋' }], units: [unit('a', 'x', 3)] } as unknown as Site;
  const knock = (room: string, result: 'met' | 'absent') => ({ room, result, at: time('2022-01-06T09:00'), tries: 1 });
  const visits = (doors: readonly ReturnType<typeof knock>[]) => [{ unitId: 'a' as BuildingUnit['id'], doors }];

  it('a door taken off the list after it was visited is neither lost nor counted as open', () => {
    const [building] = coverSite(site, visits([knock('101', 'met'), knock('999', 'absent')]));
    expect(building?.units[0]?.doors.map(({ room }) => room)).toEqual(['101', '102', '103', '999']);
    expect(building?.counts).toMatchObject({ doors: 4, met: 1, absent: 1, open: 2 });
  });
  it('the figures of a round are the same after its door numbers were purged', () => {
    const before = visits([knock('101', 'met'), knock('102', 'absent')]);
    const after = visits([knock('第1户', 'met'), knock('第2户', 'absent')]);
    expect(totalOf(coverSite(site, after))).toEqual(totalOf(coverSite(site, before)));
    expect([isPurged(before), isPurged(after)]).toEqual([false, true]);
  });
  it('says what is done and what is left, and never 100% while a door is open', () => {
    const counts = countVisits(753, [...Array(700).fill('met'), ...Array(20).fill('absent'), 'refused', ...Array(5).fill('away')]);
    expect(countsWords(counts)).toBe('753 户，敲过 726 户，见到 700 户，外出在外 5 户，待复查 21 户，还没去 27 户');
    expect(leftWords(counts)).toBe('还有 27 户没去过，21 户没见到人');
    expect(leftWords(countVisits(1, ['met']))).toBe('');
    expect([shareWords(1960, 1961), shareWords(1, 1961), shareWords(0, 9), shareWords(9, 9)]).toEqual(['99.9%', '0.1%', '0%', '100%']);
  });
});

it('doors due at the same minute stand in walking order, so that nobody runs up and down the stairs', () => {
  const site = { buildings: [], units: [unit('b', 'x', 3), unit('a', 'x', 3)] } as unknown as Site;
  const due = (unitId: string, room: string, dueAt: string) => ({ unitId: unitId as BuildingUnit['id'], room, dueAt });
  const doors = [due('a', '102', '12:00'), due('a', '101', '12:00'), due('b', '103', '12:00'), due('a', '103', '11:00')];
  expect(byDueAndWay(doors, site).map(({ unitId, room }) => `${unitId}${room}`)).toEqual(['a103', 'b103', 'a101', 'a102']);
});
