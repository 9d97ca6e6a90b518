import { describe, expect, it } from 'vitest';
import type { PersonId } from '#core/contract/id.ts';
import type { NamedLeader } from '#core/duty/named-leaders.ts';
import type { Person } from '#core/roster/person.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { dutyDays } from '../duty-table/model.ts';
import { samplePeriod } from '../testing/sample-duty.ts';
import { samplePost } from '../testing/sample-people.ts';
import { dutyNoticeModel } from './model.ts';
import { dutyNoticePage } from './page.tsx';

const printedAt = '2022-11-16T19:30' as LocalTime;
const noticeOf = (
  days: number,
  mend: (person: Person, index: number) => Person = (person) => person,
  leaveOpen = 0,
  leaders: readonly NamedLeader[] = [],
) => {
  const period = samplePeriod(days, leaveOpen);
  const people = period.people.map(mend);
  const shown = dutyDays({ ...period, people }, leaders);
  return { people, model: dutyNoticeModel({ post: samplePost(), days: shown, people, printedAt }) };
};

describe('值班公示', () => {
  it('shows no private telephone at all, even of people who agreed to theirs: it hangs outside', () => {
    const { people, model } = noticeOf(7);
    const { html } = dutyNoticePage(model, 'A3');
    for (const person of people) expect(html.replaceAll(' ', '')).not.toContain(person.phone);
    expect(html).toContain('0471-5901234');
    expect(html).toContain('0471-5905678');
  });

  it('counts who did not agree instead of naming them, the leader of a shift too', () => {
    const { people, model } = noticeOf(7, (person, index) => (index % 2 === 0 ? { ...person, consentToPublish: false } : person));
    const { html, remarks } = dutyNoticePage(model, 'A3');
    for (const person of people.filter((one) => !one.consentToPublish)) expect(html).not.toContain(person.name);
    expect(html).toMatch(/另 1 人|值班人员 \d 人/);
    expect(remarks.join()).toContain('只印人数不印姓名');
  });

  it('does not tell the street where nobody stands, but tells the secretary', () => {
    const { model } = noticeOf(1, undefined, 5);
    const { html, remarks } = dutyNoticePage(model, 'A4');
    expect(html).not.toMatch(/缺/);
    expect(remarks.join()).toMatch(/还有 \d+ 个空岗/);
  });

  it('names the leader whom the branch named, as the duty table does, and tells that a draft should not hang yet', () => {
    const { people } = noticeOf(1);
    const { shifts } = samplePeriod(1).setup;
    const [named, other] = [people[30], people[31]];
    const leaders = shifts.map((shift) => ({
      date: '2022-11-16' as LocalDate,
      shiftId: shift.id,
      personId: named?.id ?? ('' as PersonId),
    }));
    const page = dutyNoticePage(noticeOf(1, undefined, 0, leaders).model, 'A4');
    expect(page.html.replaceAll('<!-- -->', '')).toContain(`带班 ${named?.name}`);
    expect(page.html).not.toContain(other?.name);
    expect(page.remarks.join()).toContain('还没有发布');
  });

  it('says what to do when nothing is planned yet', () => {
    const page = dutyNoticePage(dutyNoticeModel({ post: samplePost(), days: [], people: [], printedAt }), 'A4');
    expect(page.remarks.join()).toContain('先在“排班”里排好');
  });
});
