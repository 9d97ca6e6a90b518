import type { PersonId } from '../contract/id.ts';
import type { Person } from './person.ts';

/** What a page that others can read may say of a person. */
export interface Published {
  readonly name: string;
  /** '' = not to be shown */
  readonly unit: string;
  /** '' = not to be shown */
  readonly phone: string;
}

type Consents = Pick<Person, 'name' | 'unit' | 'phone' | 'consentToPublish' | 'publishUnit' | 'publishPhone'>;

/**
 * What a person agreed to, field by field (本人同意公示): name and post with `consentToPublish`, unit and telephone each with a consent of
 * their own. Null = nothing at all may be shown. Source: 网信办 2020 notice, no name, address or telephone without consent.
 */
export const publishedOf = (person: Consents): Published | null =>
  person.consentToPublish
    ? { name: person.name, unit: person.publishUnit ? person.unit : '', phone: person.publishPhone ? person.phone : '' }
    : null;

/** The telephone where the name is known to the readers anyway, such as the duty table in the gate house; '' without consent. */
export const publishedPhone = (person: Consents | undefined): string => (person ? (publishedOf(person)?.phone ?? '') : '');

/** Has a telephone that stays off the page. */
export const hidesPhone = (person: Consents): boolean => person.phone !== '' && publishedPhone(person) === '';

/** Has a unit that stays off the page although the name stands on it. */
export const hidesUnit = (person: Consents): boolean => person.unit !== '' && person.consentToPublish && !person.publishUnit;

const MOST_NAMED = 6;

/** 张三、李四等 9 人: for remarks beside a page, never on it. */
export const inWords = (names: readonly string[]): string =>
  names.length > MOST_NAMED ? `${names.slice(0, MOST_NAMED).join('、')}等 ${names.length} 人` : names.join('、');

/** Beside a page without some telephones; [] when nobody's is left out. */
export const hiddenPhoneRemarks = (people: readonly Person[]): readonly string[] => {
  const hidden = people.filter(hidesPhone);
  return hidden.length === 0
    ? []
    : [`没有印电话（本人没有同意公示电话）：${inWords(hidden.map((person) => person.name))}。征得同意后在花名册里勾选。`];
};

/** The people with these ids, in the order of `people`. */
export const peopleWith = (people: readonly Person[], ids: Iterable<PersonId>): readonly Person[] => {
  const wanted = new Set(ids);
  return people.filter((person) => wanted.has(person.id));
};
