import { describe, expect, it, test } from 'vitest';
import { buildBriefSource, buildFigures } from '../testing/build-figures.ts';
import type { LocalDate, LocalTime } from '../time/local-date.ts';
import { briefFields } from './brief.ts';
import { briefText, lengthOf, shortBrief } from './brief-text.ts';
import { differenceWords, figureRows } from './compare-figures.ts';
import { composeBrief } from './compose-brief.ts';
import { composeWeek, extremesOf } from './compose-week.ts';
import { type DayFigures, dayFigureNames } from './day-figures.ts';
import { durationWords } from './figure-words.ts';
import { figureLines, figureText } from './lines/figure-lines.ts';
import { mergeBrief, newSentences, sectionState } from './merge-brief.ts';

const textOf = (sections: readonly { readonly key: string; readonly text: string }[], key: string): string =>
  sections.find((section) => section.key === key)?.text ?? '';

describe('a day against the day before: a difference that is not true is never printed', () => {
  const gate = (people: number, sheets = 3) => ({ gate: { people, sheets, days: 1, dailyPeople: people } });
  const gateText = (now: object, before: object | null, more = {}) =>
    textOf(composeBrief(buildBriefSource('day', buildFigures(now), { before: before && buildFigures(before), ...more })), 'gate');
  test.each([
    ['more', gate(232), gate(220), '卡口查验人员232人次，人员比昨日增加12人次。'],
    ['fewer', gate(219), gate(220), '卡口查验人员219人次，人员比昨日减少1人次。'],
    ['as many', gate(220), gate(220), '卡口查验人员220人次，人员与昨日持平。'],
    ['the first day has no yesterday', gate(220), null, '卡口查验人员220人次。'],
    ['nobody counted yesterday: not 220 more', gate(220), gate(0, 0), '卡口查验人员220人次。'],
  ] as const)('%s', (_, now, before, words) => {
    expect(gateText(now, before)).toBe(`${words}未发现体温和健康码异常。`);
  });
  it('a day before the first plan is not compared; the same words at night and next morning, so that nothing seems changed', () => {
    const duty = { duty: { shifts: 3, heads: 18, minutes: 8640 } };
    const text = (before: object, asOf: LocalTime | null) =>
      textOf(composeBrief(buildBriefSource('day', buildFigures(duty), { before: buildFigures(before), asOf })), 'duty');
    expect(text({}, '2022-01-06T21:00' as LocalTime)).toBe('全天3个班次、18人次值守，共144小时。');
    expect(text({ duty: { shifts: 3, heads: 20 } }, null)).toBe('全天3个班次、18人次值守，共144小时，比昨日减少2人次。');
  });
  it('two of three shifts handed over are not fewer people, and the reader is told how many shifts are in', () => {
    const running = { over: true, asOf: '2022-01-06T21:00' as LocalTime };
    const now = { ...gate(150, 2), duty: { shifts: 3, heads: 9, minutes: 1440 } };
    expect(gateText(now, gate(220), running)).toBe('卡口查验人员150人次（3个班次中已交接2个）。未发现体温和健康码异常。');
  });
  it('in the afternoon what is less than yesterday may still come: only more is said', () => {
    const words = (now: number, before: number, over: boolean) =>
      differenceWords(
        {
          kind: 'day',
          over,
          figures: buildFigures({ requests: { received: now } }),
          before: buildFigures({ requests: { received: before } }),
        },
        { of: ({ requests }) => requests.received },
        '件',
      );
    expect([words(3, 8, false), words(8, 8, false), words(9, 8, false), words(3, 8, true)]).toEqual([
      '',
      '',
      '比昨日增加1件',
      '比昨日减少5件',
    ]);
  });
  it('three figures of a line of the table add up, also where they were rounded for it', () => {
    const rows = figureRows({
      ...{ kind: 'day', over: true },
      figures: buildFigures({ duty: { shifts: 3, minutes: 1444, heads: 3 }, donations: { times: 1, cashFen: 10_010 } }),
      before: buildFigures({ duty: { shifts: 3, minutes: 976, heads: 3 }, donations: { times: 1, cashFen: 5 } }),
    });
    const shown = rows.filter(({ now, before, difference }) => now !== null && before !== null && difference !== null);
    expect(shown.length).toBeGreaterThan(3);
    for (const { label, now, before, difference } of shown) expect([label, (before ?? 0) + (difference ?? 0)]).toEqual([label, now]);
    expect(rows.some(({ label }) => label === '包保联系')).toBe(false);
  });
});

it('figures of one column have one number of decimals, whole ones too', () => {
  const figures = buildFigures({
    duty: { minutes: 60_480 },
    gate: { dailyPeople: 220 },
    donations: { valueFen: 1_250_000, cashFen: 76_650 },
  });
  const shown = (key: string): string => figureLines.filter((line) => line.key === key).map((line) => figureText(line, figures))[0] ?? '';
  expect(['dutyHours', 'dailyPeople', 'donatedGoods', 'donatedCash', 'medianMinutes', 'gatePeople'].map(shown)).toEqual([
    '1,008.0',
    '220.0',
    '12,500.00',
    '766.50',
    '—',
    '0',
  ]);
});

describe('what did not happen is not told', () => {
  it('a day without anything has no sentence at all, and no half one', () => {
    expect(composeBrief(buildBriefSource('day', buildFigures())).filter(({ text }) => text !== '')).toEqual([]);
    expect(composeWeek(buildBriefSource('week', buildFigures())).filter(({ text }) => text !== '')).toEqual([]);
  });
  it('a full day reads as one would write it: units, and no percentage of a handful', () => {
    const figures = buildFigures({
      people: { total: 24, partyMembers: 12, volunteers: 8 },
      duty: { shifts: 3, heads: 27, minutes: 12_960 },
      patrols: { rounds: 6, found: 1 },
      requests: {
        ...{ received: 20, done: 18, open: 6, overdue: 2, promised: 16, withinPromise: 15, medianMinutes: 80 },
        byKind: { ...buildFigures().requests.byKind, medicine: 6, food: 5, repair: 3, parcel: 2, other: 4 },
      },
      deliveries: { tasks: 72, done: 70, households: 72 },
      escorts: { planned: 1, back: 1 },
      tallies: { ...buildFigures().tallies, messages: 210, calls: 11 },
    });
    const sections = composeBrief(buildBriefSource('day', figures));
    expect(textOf(sections, 'duty')).toBe(
      '现有工作人员24人（其中党员12人、志愿者8人）。全天3个班次、27人次值守，共216小时。巡逻6趟，其中1趟发现问题并作了记录。',
    );
    expect(textOf(sections, 'service')).toBe(
      [
        '收到居民诉求20件，主要是就医用药6件、买菜送餐5件、水电维修3件。办结18件，答应了时限的16件中按时办结15件，半数在1小时20分钟内办好。',
        '在办6件，其中超过时限2件，正在抓紧办理。居家隔离72户，配送到户70户次，还有2户次没有送到。闭环接送1趟，均已安全返回。',
        '发布信息210条、接听来电11次。',
      ].join(''),
    );
    expect(JSON.stringify(sections)).not.toContain('%');
  });
  it('what is still being done says what it is when nothing before it does', () => {
    expect(textOf(composeBrief(buildBriefSource('day', buildFigures({ requests: { open: 2 } }))), 'service')).toBe('在办诉求2件。');
  });
  test.each([
    [45, '45分钟'],
    [60, '1小时'],
    [1500, '1天1小时'],
  ])('%i minutes are %s', (minutes, words) => expect(durationWords(minutes)).toBe(words));
});

describe('the week', () => {
  const zeros = Object.fromEntries(Object.keys(dayFigureNames).map((name) => [name, 0])) as Omit<DayFigures, 'date'>;
  const week = (people: readonly number[]): readonly DayFigures[] =>
    people.map((gatePeople, index) => ({ ...zeros, date: `2022-01-0${index + 3}` as LocalDate, gatePeople }));
  it('a day that nobody counted is not the quietest, and equal days are named together', () => {
    expect(extremesOf(week([238, 0, 198, 238, 210, 0, 0]), 'gatePeople')?.fewest.value).toBe(198);
    const words = textOf(composeWeek(buildBriefSource('week', buildFigures(), { days: week([238, 0, 198, 238, 210, 0, 0]) })), 'days');
    expect(words).toBe('查验最多的是1月3日（周一）、1月6日（周四），各238人次；最少的是1月5日（周三），198人次。');
  });
  it('days that are all alike have no best one', () => expect(extremesOf(week([220, 220, 220]), 'gatePeople')).toBeNull());
  it('a week begins on Monday: one that would overlap another is refused', () => {
    const fields = { kind: 'week', title: '一周小结', sections: [], withFigures: true } as const;
    expect(briefFields.safeParse({ ...fields, from: '2022-01-03' }).success).toBe(true);
    expect(briefFields.safeParse({ ...fields, from: '2022-01-06' }).error?.issues[0]?.message).toBe('一周小结从周一开始');
  });
});

describe('what was written stays, whatever the figures do', () => {
  const composed = [
    { key: 'duty', heading: '值守', text: '全天27人次值守。巡逻6趟。' },
    { key: 'help', heading: '需要上级帮助的', text: '' },
  ];
  it('typed words are kept over new figures, and the sentences that changed are shown', () => {
    const saved = [{ key: 'duty', heading: '值守', text: '三班值守，秩序良好。', composed: '全天24人次值守。巡逻6趟。' }];
    const [duty, help] = mergeBrief(saved, composed);
    expect(duty?.text).toBe('三班值守，秩序良好。');
    expect(duty && sectionState(duty, composed[0]?.text ?? '')).toBe('stale');
    expect(newSentences('全天24人次值守。巡逻6趟。', composed[0]?.text ?? '')).toEqual(['全天27人次值守。']);
    expect(help?.key).toBe('help');
  });
  it('the short form keeps every subject before it keeps details, whole sentences only, within 500', () => {
    const long = { heading: '服务居民', text: Array.from({ length: 60 }, (_, number) => `第${number}件诉求已经办结。`).join('') };
    const brief = {
      title: '工作日报',
      dateLine: '2022年1月6日 周四',
      branchName: '临时党支部',
      sections: [long, { heading: '物资', text: '发放口罩300只。' }],
    };
    const short = shortBrief(brief);
    expect(lengthOf(short)).toBeLessThanOrEqual(500);
    expect(short).toContain('【物资】发放口罩300只。');
    expect(short).toMatch(/已经办结。\n【物资】/);
    expect(briefText(brief)).toContain('二、物资\n发放口罩300只。');
  });
});
