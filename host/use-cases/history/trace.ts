import { deliveryPeople, type Role, roles, servicePeople } from '#core/contract/route.ts';
import type { NameOf } from '#core/history/field.ts';
import { type RecordKind, recordWords } from '#core/history/record-words.ts';
import { howChanged, tellChange } from '#core/history/tell-change.ts';
import type { RecordTrace, TraceEntry } from '#core/history/trace.ts';
import type { Db } from '#db/db.ts';
import type { RowChange } from '#db/row-change.ts';
import { type EventLine, readEvents } from '#db/stores/events.ts';
import { createOwnedFinder, ownerColumns } from '#db/stores/history/owned-rows.ts';
import { readPayload } from '#db/stores/history/payloads.ts';
import { createNameOf, titleOf } from '#db/stores/history/record-names.ts';
import { touchesOf } from '#db/stores/history/touches.ts';
import type { SomeQueries } from '../../handlers.ts';
import { forbiddenFailure } from '../../session.ts';
import { stepWords } from './step-words.ts';

/** How many steps one look shows; older ones are in the log. */
const MOST_STEPS = 100;

interface Traced {
  readonly kind: RecordKind;
  readonly id: string;
}

/** A change of the record itself or of something that belongs to it. */
const concerns = ({ kind, id }: Traced, change: RowChange): boolean => {
  if (change.table === kind && change.id === id) return true;
  const row = change.after ?? change.before;
  return row !== null && ownerColumns(kind, change.table).some((column) => row[column] === id);
};

const entryOf = (traced: Traced, event: EventLine, change: RowChange, nameOf: NameOf): TraceEntry | null => {
  const { table, before, after } = change;
  const row = after ?? before;
  if (!row) return null;
  const how = howChanged(before, after);
  const fields = how === 'removed' ? [] : tellChange(table, how === 'restored' ? null : before, after, nameOf);
  if (how === 'changed' && fields.length === 0) return null;
  const own = table === traced.kind && change.id === traced.id;
  const part = own ? '' : `${recordWords[table].word} ${titleOf(table, row, nameOf)}`;
  const { seq, at, user } = event;
  return { seq, at, user, label: stepWords(event), how, part, fields };
};

/** The newest steps that touched a record or what belongs to it, field by field. */
const traceOf = (db: Db, traced: Traced): RecordTrace => {
  const rows = [{ table: traced.kind, id: traced.id }, ...createOwnedFinder(db)({ table: traced.kind, id: traced.id })];
  const seqs = touchesOf(db, rows);
  const shown = seqs.slice(0, MOST_STEPS);
  const events = readEvents(db, shown);
  const nameOf = createNameOf(db);
  const entries = shown.flatMap((seq) => {
    const event = events.get(seq);
    const changes = event ? (readPayload(db, seq)?.changes ?? []) : [];
    return changes.flatMap((change) => (event && concerns(traced, change) ? (entryOf(traced, event, change, nameOf) ?? []) : []));
  });
  return { entries, more: seqs.length > shown.length, erased: [...events.values()].filter((event) => event.erased).length };
};

const everyone = Object.keys(roles) as readonly Role[];

/** Who may not see a record may not see what became of it. */
const seenBy: Partial<Record<RecordKind, readonly Role[]>> = {
  partyApplication: ['secretary'],
  serviceRequest: servicePeople,
  isolatedHousehold: deliveryPeople,
  deliveryTask: deliveryPeople,
  parcelBatch: deliveryPeople,
  parcel: deliveryPeople,
  escort: servicePeople,
  escortStep: servicePeople,
  visit: servicePeople,
  visitRound: servicePeople,
  careCase: servicePeople,
  careContact: servicePeople,
};

export const traceQueries: SomeQueries<'trace'> = {
  'trace.record': ({ db, session }, traced) => {
    if (!(seenBy[traced.kind] ?? everyone).includes(session.role)) throw forbiddenFailure();
    return traceOf(db, traced);
  },
};
