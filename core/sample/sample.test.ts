import { describe, expect, it } from 'vitest';
import { contactFields, noticeFields } from '../boards/notice.ts';
import { demandCell, dutyPostFields, dutyRules, shiftFields } from '../duty/duty.ts';
import { meetingFields } from '../meetings/meeting.ts';
import { quorumOf } from '../meetings/quorum.ts';
import { postFields } from '../post/post.ts';
import { absenceFields } from '../roster/absence.ts';
import { isPartyMember, personFields } from '../roster/person.ts';
import { issueDocument, receiptDocument } from '../supplies/document-fields.ts';
import { kitFields } from '../supplies/kit.ts';
import { itemFields } from '../supplies/supplies.ts';
import { addDays, dateOf, type LocalDate } from '../time/local-date.ts';
import { sampleAbsences, sampleSetup } from './sample-duty.ts';
import type { SampleKeys } from './sample-keys.ts';
import { sampleMeeting } from './sample-meeting.ts';
import { sampleContacts, sampleNotices } from './sample-notices.ts';
import { samplePeople, samplePersonFields } from './sample-people.ts';
import { samplePost } from './sample-post.ts';
import { sampleIssues, sampleItems, sampleKit, sampleReceipts } from './sample-supplies.ts';

/** A leap day, the turn of a year and an ordinary day: the sample opens on any of them. */
const days = ['2024-02-29', '2023-01-01', '2026-11-22'] as LocalDate[];

const counting = () => {
  let next = 0;
  return () => `00000000-0000-4000-8000-${String(next++).padStart(12, '0')}`;
};

const idByName =
  <Id>(records: readonly { readonly id: Id; readonly fields: { readonly name: string } }[]) =>
  (name: string): Id => {
    const found = records.find((record) => record.fields.name === name);
    if (!found) throw new Error(`the sample has no ${name}`);
    return found.id;
  };

const sampleOn = (today: LocalDate) => {
  const makeId = counting();
  const people = samplePeople(makeId, today);
  const items = sampleItems(makeId);
  const keys: SampleKeys = { today, makeId, personId: idByName(people), itemId: idByName(items) };
  return {
    people,
    items,
    post: samplePost(today),
    setup: sampleSetup(keys),
    absences: sampleAbsences(keys),
    receipts: sampleReceipts(keys),
    issues: sampleIssues(keys),
    kit: sampleKit(keys),
    meeting: sampleMeeting(keys),
    notices: sampleNotices(keys),
  };
};

describe.each(days)('the sample post opened on %s', (today) => {
  const sample = sampleOn(today);

  it('passes every rule of the forms', () => {
    expect(postFields.parse(sample.post)).toEqual(sample.post);
    for (const { fields } of sample.people) expect(personFields.parse(fields)).toEqual(fields);
    for (const post of sample.setup.posts) expect(dutyPostFields.safeParse(post).success).toBe(true);
    for (const shift of sample.setup.shifts) expect(shiftFields.parse(shift)).toEqual(shift);
    for (const cell of sample.setup.demand) expect(demandCell.parse(cell)).toEqual(cell);
    expect(dutyRules.parse(sample.setup.rules)).toEqual(sample.setup.rules);
    for (const { fields } of sample.absences) expect(absenceFields.parse(fields)).toEqual(fields);
    for (const { fields } of sample.items) expect(itemFields.parse(fields)).toEqual(fields);
    for (const { fields } of sample.receipts) expect(receiptDocument.parse(fields)).toEqual(fields);
    for (const { fields } of sample.issues) expect(issueDocument.parse(fields)).toEqual(fields);
    expect(kitFields.parse(sample.kit.fields)).toEqual(sample.kit.fields);
    expect(meetingFields.parse(sample.meeting.fields)).toEqual(sample.meeting.fields);
    for (const { fields } of sample.notices) expect(noticeFields.parse(fields)).toEqual(fields);
    for (const contact of sampleContacts) expect(contactFields.parse(contact)).toEqual(contact);
  });

  it('is the same again with the same ids (a demonstration can be repeated)', () => {
    expect(sampleOn(today)).toEqual(sample);
  });

  it('never issues more than there was, and ends with exactly one item short', () => {
    const lines = (sign: 1 | -1) => (document: (typeof sample.receipts)[number] | (typeof sample.issues)[number]) =>
      document.fields.lines.map(({ itemId, quantity }) => ({ itemId, at: document.fields.at, delta: sign * quantity }));
    const moves = [...sample.receipts.flatMap(lines(1)), ...sample.issues.flatMap(lines(-1))].sort((one, other) =>
      one.at.localeCompare(other.at),
    );
    const balance = new Map<string, number>();
    for (const move of moves) {
      const left = (balance.get(move.itemId) ?? 0) + move.delta;
      expect(left).toBeGreaterThanOrEqual(0);
      balance.set(move.itemId, left);
    }
    const short = sample.items.filter(({ id, fields }) => fields.lowLevel !== null && (balance.get(id) ?? 0) <= fields.lowLevel);
    expect(short.map(({ fields }) => fields.name)).toEqual(['84消毒液']);
    expect(moves.every((move) => dateOf(move.at) < today)).toBe(true);
  });

  it('has a 支委会 with a quorum, one absent with a reason, and three open resolutions, none overdue', () => {
    const meeting = sample.meeting.fields;
    expect(quorumOf(meeting).reached).toBe(true);
    expect(meeting.attendees.filter((person) => person.presence === 'absent').map((person) => person.reason)).toEqual(['公出']);
    const open = meeting.agenda.filter((item) => item.resolution !== '' && item.doneOn === null);
    expect(open.map((item) => item.dueOn)).toEqual([addDays(today, 1), addDays(today, 3), addDays(today, 5)]);
  });
});

describe('the sample people', () => {
  const count = (test: (person: (typeof samplePersonFields)[number]) => boolean) => samplePersonFields.filter(test).length;

  it('are 37, of whom 18 are in the Party, with a team of four from one unit led by the secretary, and 24 volunteers', () => {
    expect(samplePersonFields).toHaveLength(37);
    expect(count(isPartyMember)).toBe(18);
    expect(count((person) => person.politicalStatus === 'probationary')).toBe(2);
    const cadres = samplePersonFields.filter((person) => person.kind === 'cadre');
    expect(cadres).toHaveLength(4);
    expect(new Set(cadres.map((person) => person.unit)).size).toBe(1);
    expect(cadres[0]).toMatchObject({ branchOffice: 'secretary', note: '队长' });
    expect(count((person) => person.kind === 'volunteer')).toBe(24);
  });

  it('have the limits a plan must respect', () => {
    expect(count((person) => person.birthYear !== null && person.birthYear <= 1952)).toBe(3);
    expect(count((person) => person.noNights)).toBe(2);
    expect(count((person) => !person.trained)).toBe(2);
    expect(count((person) => !person.consentToPublish)).toBe(2);
    expect(count((person) => person.publishUnit !== person.consentToPublish || person.publishPhone !== person.consentToPublish)).toBe(0);
  });

  it('are nobody: every telephone is 1990000xxxx and stands once, as does every name', () => {
    expect(samplePersonFields.every((person) => /^1990000\d{4}$/.test(person.phone))).toBe(true);
    expect(new Set(samplePersonFields.map((person) => person.phone)).size).toBe(37);
    expect(new Set(samplePersonFields.map((person) => person.name)).size).toBe(37);
  });

  it('hold the rare characters a font must have', () => {
    const names = samplePersonFields.map((person) => person.name).join('');
    for (const char of '喆堃祎旻垚玥') expect(names).toContain(char);
  });
});
