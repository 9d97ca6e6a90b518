import { describe, expect, it } from 'vitest';
import type { PersonId } from '#core/contract/id.ts';
import { blankPerson, type Person } from '#core/roster/person.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { newDraft, toInput, withPerson } from './registration-draft.ts';

const today = '2022-01-06' as LocalDate;
const draft = newDraft(today, () => crypto.randomUUID());
const known: Person = { ...blankPerson, id: 'p-1' as PersonId, removed: false, name: '王喆', homeBranch: '市三中支部', skills: ['写作'] };

describe('a report form', () => {
  it('somebody of the roster is not put there a second time, and what is known of them comes along', () => {
    const input = toInput(withPerson(draft, '王喆', known));
    expect(input.newcomer).toBeNull();
    expect(input.fields.personId).toBe('p-1');
    expect(input.person).toEqual({ homeBranch: '市三中支部', skills: ['写作'] });
  });

  it('another name typed after a pick is another person: nothing of the first one stays in the form', () => {
    const input = toInput(withPerson(withPerson(draft, '王喆', known), '王喆明', null));
    expect(input.newcomer).toMatchObject({ name: '王喆明' });
    expect(input.fields.personId).not.toBe('p-1');
    expect(input.person).toEqual({ homeBranch: '', skills: [] });
  });

  it('somebody new is there from the day of the report, helps where they wish to, and is neither trained nor public', () => {
    const { newcomer } = toInput({ ...draft, name: '沈佳怡', wishedPosts: ['配送', '卡口'] });
    expect(newcomer).toMatchObject({ availableFrom: today, servicePost: '配送', trained: false, consentToPublish: false });
  });
});
