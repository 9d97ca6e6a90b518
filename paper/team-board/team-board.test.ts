import { describe, expect, it } from 'vitest';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { boardSizes } from '../sheet-size.ts';
import { sampleContacts, samplePeople, samplePerson, samplePost } from '../testing/sample-people.ts';
import { boardLayout } from './layout.ts';
import { teamBoardModel } from './model.ts';
import { teamBoardPage } from './page.tsx';

const source = {
  post: samplePost(),
  contacts: sampleContacts,
  date: '2022-11-16' as LocalDate,
  printedAt: '2022-11-16T19:30' as LocalTime,
};

/** height of a digit in its em square, Noto Sans SC */
const DIGIT_INK = 0.733;

describe('the team board', () => {
  it('drops people without consent and people who left, and says how many it left out', () => {
    const people = [samplePerson(0), samplePerson(1, { consentToPublish: false }), samplePerson(2, { removed: true })];
    const model = teamBoardModel({ ...source, people, leader: { personId: samplePerson(1).id } });
    expect(model.people.map((person) => person.name)).toEqual([samplePerson(0).name]);
    expect(model.leader, 'a leader without consent would be named all the same').toBeNull();
    expect(teamBoardPage(model, 'A4').remarks.join()).toContain('有 1 人未同意公示');
    expect(JSON.stringify(model)).not.toContain(samplePerson(1).phone);
  });

  it('puts the branch officers first', () => {
    const people = [samplePerson(8), samplePerson(2), samplePerson(0)];
    expect(teamBoardModel({ ...source, people }).people.map((person) => person.post)).toEqual(['书记', '组织委员', '志愿者']);
  });

  it.each([1, 4, 8, 12])('sets %i names ≥ 25 mm and telephones ≥ 15 mm high on 60×90 cm', (count) => {
    const layout = boardLayout(boardSizes['600x900'], count, 6);
    expect(layout.nameInk).toBeGreaterThanOrEqual(25);
    expect(layout.phone * DIGIT_INK).toBeGreaterThanOrEqual(15);
  });

  it('says from how far a fuller board can be read', () => {
    const page = teamBoardPage(teamBoardModel({ ...source, people: samplePeople(37) }), '600x900');
    expect(page.remarks.join()).toMatch(/37 人，姓名字高 1\d 毫米，约 [12]\.\d 米以内看得清/);
    expect(teamBoardPage(teamBoardModel({ ...source, people: samplePeople(12) }), '600x900').remarks.join()).not.toContain('看得清');
  });

  it('offers tiles only for the true-size board', () => {
    const model = teamBoardModel({ ...source, people: samplePeople(4) });
    expect(teamBoardPage(model, '600x900').formats).toContain('tiles-A3');
    expect(teamBoardPage(model, 'A4').formats).not.toContain('tiles-A3');
  });
});
