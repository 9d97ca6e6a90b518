import { expect, it } from 'vitest';
import { contactsOf, draftsOf, sameContacts, withoutBlank } from './contact-draft.ts';

const contacts = [
  { label: '社区服务中心', phone: '0451-12345678' },
  { label: '急救', phone: '120' },
];
const drafts = draftsOf(contacts, () => 'k');

it('saves what was written and not the empty row at the end (it would be refused)', () => {
  expect(contactsOf(withoutBlank([...drafts, { key: 'n', label: ' ', phone: '' }]))).toEqual(contacts);
});

it('keeps a half-filled row, so that the form can say what is missing', () => {
  expect(withoutBlank([{ key: 'n', label: '物业', phone: '' }])).toHaveLength(1);
});

it('sees a change of order as a change, because the order is printed', () => {
  expect(sameContacts(contacts, [...contacts].reverse())).toBe(false);
  expect(sameContacts(contacts, contactsOf(drafts))).toBe(true);
});
