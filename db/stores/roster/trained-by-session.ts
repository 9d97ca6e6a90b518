/** Key of the setting that says: this person is trained because of a session, not by hand. One row each, so that undoing one leaves the others. */
export const trainedBySession = (personId: string): string => `trained-by-session ${personId}`;
