import { ExpectedFailure } from '../contract/failure.ts';
import type { Assignment } from './duty.ts';
import type { WantedChange } from './duty-change.ts';

/** What a change takes out of the duty table and puts into it; a place keeps its assignment's id when its person changes. */
export interface ChangedRows {
  readonly removed: readonly Assignment[];
  readonly added: readonly Assignment[];
}

const swapped = (first: Assignment, second: Assignment): ChangedRows => {
  if (first.personId === second.personId) throw new ExpectedFailure('invalid', '换班要选两个人，现在选的是同一个人。');
  return {
    removed: [first, second],
    added: [
      { ...first, personId: second.personId },
      { ...second, personId: first.personId },
    ],
  };
};

/** `find` answers the assignment of an id or throws `notFound`. */
export const changedRows = (change: WantedChange, find: (id: Assignment['id']) => Assignment): ChangedRows => {
  switch (change.kind) {
    case 'swap':
      return swapped(find(change.first), find(change.second));
    case 'substitute': {
      const before = find(change.assignmentId);
      if (before.personId === change.personId) throw new ExpectedFailure('invalid', '顶班的人就是原来的人，没有登记。请换一位。');
      return { removed: [before], added: [{ ...before, personId: change.personId }] };
    }
    case 'absent':
      return { removed: [find(change.assignmentId)], added: [] };
    case 'overtime':
      return { removed: [], added: [{ ...change.duty, id: change.assignmentId, pinned: false }] };
  }
};

/** The duties as they would be. */
export const dutiesAfter = (duties: readonly Assignment[], { removed, added }: ChangedRows): readonly Assignment[] => {
  const gone = new Set(removed.map((row) => row.id));
  return [...duties.filter((row) => !gone.has(row.id)), ...added];
};
