import { eq } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { DocumentHead } from '#core/supplies/document.ts';
import type { Recipient } from '#core/supplies/recipient.ts';
import type { Db } from '../../db.ts';
import { building, buildingUnit, dutyPost, person, workingGroup } from '../../schema/index.ts';

const gone = (what: string): ExpectedFailure => new ExpectedFailure('notFound', `${what}，可能刚被移出。没有记账，请重新选择领用方。`);

const householdName = (db: Db, { unitId, room }: Extract<Recipient, { kind: 'household' }>): string => {
  const found = db
    .select({ building: building.name, unit: buildingUnit.name })
    .from(buildingUnit)
    .innerJoin(building, eq(building.id, buildingUnit.buildingId))
    .where(eq(buildingUnit.id, unitId))
    .get();
  if (!found) throw gone('没有这个单元');
  return `${found.building}${found.unit}${room}`;
};

const nameOf = (found: { readonly name: string } | undefined, missing: string): string => {
  if (!found) throw gone(missing);
  return found.name;
};

type Receiver = Pick<DocumentHead, 'party' | 'recipientKind' | 'recipientId'>;

/** The receiver as the document keeps it: whom it is linked to, and the name as it is today. */
export const receiverOf = (db: Db, to: Recipient): Receiver => {
  switch (to.kind) {
    case 'person': {
      const found = db.select({ name: person.name }).from(person).where(eq(person.id, to.personId)).get();
      return { party: nameOf(found, '花名册里没有这个人'), recipientKind: 'person', recipientId: to.personId };
    }
    case 'group': {
      const found = db.select({ name: workingGroup.name }).from(workingGroup).where(eq(workingGroup.id, to.groupId)).get();
      return { party: nameOf(found, '没有这个工作组'), recipientKind: 'group', recipientId: to.groupId };
    }
    case 'household':
      return { party: householdName(db, to), recipientKind: 'household', recipientId: to.unitId };
    case 'post': {
      const found = db.select({ name: dutyPost.name }).from(dutyPost).where(eq(dutyPost.id, to.dutyPostId)).get();
      return { party: nameOf(found, '没有这个岗位'), recipientKind: 'post', recipientId: to.dutyPostId };
    }
    case 'other':
      return { party: to.name, recipientKind: 'other', recipientId: null };
  }
};
