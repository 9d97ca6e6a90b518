import { describe, expect, it } from 'vitest';
import type { PersonId } from '#core/contract/id.ts';
import { draftMark } from '#core/duty/plan-mark.ts';
import type { Person } from '#core/roster/person.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { dutyDays, dutyTableModel } from './duty-table/model.ts';
import { dutyTablePage } from './duty-table/page.tsx';
import { gateSheetModel } from './gate-sheet/model.ts';
import { gateSheetPage } from './gate-sheet/page.tsx';
import { leaderListModel } from './leader-list/model.ts';
import { leaderListPage } from './leader-list/page.tsx';
import { showPhone } from './show-phone.ts';
import { teamBoardModel } from './team-board/model.ts';
import { teamBoardPage } from './team-board/page.tsx';
import { samplePeriod } from './testing/sample-duty.ts';
import { sampleContacts, samplePost } from './testing/sample-people.ts';
import { todayCardModel } from './today-card/model.ts';
import { todayCardPage } from './today-card/page.tsx';

const date = '2022-11-16' as LocalDate;
const printedAt = '2022-11-16T19:30' as LocalTime;
const post = samplePost();

/** One day; the first person keeps the telephone back, the second everything. */
const day = samplePeriod(1);
const standing = new Set<PersonId>(day.assignments.map((duty) => duty.personId));
const [quiet, silent, ...others] = day.people.filter((person) => standing.has(person.id)) as [Person, Person, ...Person[]];
const people = day.people.map((person) => {
  if (person.id === quiet.id) return { ...person, publishPhone: false };
  return person.id === silent.id ? { ...person, consentToPublish: false } : person;
});
const period = { ...day, people };
const duties = dutyDays(period)[0]?.duties ?? [];
const staff = { post, from: date, to: date, days: dutyDays(period), leaders: [], people, mark: draftMark, printedAt };

const pages = {
  公示板: () => teamBoardPage(teamBoardModel({ post, people, contacts: sampleContacts, date, printedAt }), 'A4'),
  周表: () => dutyTablePage(dutyTableModel({ post, period, printedAt }), 'A4', 'week'),
  月表: () => dutyTablePage(dutyTableModel({ post, period, printedAt }), 'A4', 'month'),
  岗亭: () => gateSheetPage(gateSheetModel({ post, date, duties, people, mark: draftMark, printedAt })),
  带班: () => leaderListPage(leaderListModel({ ...staff, leaders: [{ date, shiftId: null, personId: quiet.id }] as never })),
};

describe('telephones on paper', () => {
  it.each(Object.entries(pages))(
    '%s: prints none without consent, neither beside a name nor anywhere else, and names whom it left out',
    (_, page) => {
      const { html, remarks } = page();
      for (const person of [quiet, silent]) {
        expect(html).not.toContain(showPhone(person.phone));
        expect(html).not.toContain(person.phone);
      }
      expect(remarks.join()).toContain(quiet.name);
    },
  );

  it.each(Object.entries(pages).slice(0, 4))('%s: still prints the telephones of those who agreed', (_, page) => {
    expect(others.some((person) => page().html.includes(showPhone(person.phone)))).toBe(true);
  });

  it('the picture for the group chat names nobody who did not agree, not even as leader, and says so beside it', () => {
    const led = duties.map((duty) => ({ ...duty, leader: silent.name }));
    const { html, remarks } = todayCardPage(todayCardModel({ post, date, duties: led, people, printedAt }));
    expect(html).not.toContain(silent.name);
    expect(html).toContain(quiet.name);
    expect(html).toContain('未公示');
    expect(remarks.join()).toContain(silent.name);
  });
});
