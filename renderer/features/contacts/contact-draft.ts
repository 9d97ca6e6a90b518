import type { Contact } from '#core/boards/notice.ts';

/** Keys are the window's own, so that typing goes on in the same row while rows move. */
export type ContactDraft = Contact & { readonly key: string };

export const draftsOf = (contacts: readonly Contact[], newKey: () => string): readonly ContactDraft[] =>
  contacts.map(({ label, phone }) => ({ key: newKey(), label, phone }));

const isBlank = (contact: Contact): boolean => contact.label.trim() === '' && contact.phone.trim() === '';

/** Without rows in which nothing was written. */
export const withoutBlank = (drafts: readonly ContactDraft[]): readonly ContactDraft[] => drafts.filter((draft) => !isBlank(draft));

export const contactsOf = (drafts: readonly ContactDraft[]): Contact[] => drafts.map(({ label, phone }) => ({ label, phone }));

export const sameContacts = (one: readonly Contact[], other: readonly Contact[]): boolean =>
  one.length === other.length &&
  one.every((contact, index) => contact.label === other[index]?.label && contact.phone === other[index]?.phone);
