import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { SiteFigures } from '#core/figures/site-figures.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { Db } from '../../../db.ts';
import { assignment, attendance, handover, patrol, person, shift } from '../../../schema/index.ts';
import { countOf, type FigureSpan, onDays, sumOf, theRow } from './span.ts';

/** 在册: on the roster, and available on some day of the period. */
export const peopleFigures = (db: Db, { from, to }: FigureSpan): SiteFigures['people'] =>
  theRow(
    db
      .select({
        total: countOf(),
        partyMembers: countOf(inArray(person.politicalStatus, ['member', 'probationary'])),
        volunteers: countOf(eq(person.kind, 'volunteer')),
      })
      .from(person)
      .where(
        and(
          eq(person.removed, false),
          sql`coalesce(${person.availableFrom}, '') <= ${to}`,
          sql`coalesce(${person.availableTo}, '9999') >= ${from}`,
        ),
      )
      .get(),
  );

const minuteAt = (moment: SQL, date: SQL): SQL => sql`cast(round((julianday(${moment}) - julianday(${date})) * 1440) as integer)`;

/** Who stood where: the plan with its attendance, and who served without standing in the plan any more; 缺岗 is left out. */
const served = ({ from, to }: FigureSpan): SQL => sql`(
  select a.date, a.shift_id, a.person_id, t.signed_in_at, t.signed_out_at
  from ${assignment} a
  left join ${attendance} t on t.date = a.date and t.shift_id = a.shift_id and t.person_id = a.person_id
  where a.date between ${from} and ${to} and coalesce(t.missing, 0) = 0
  union all
  select t.date, t.shift_id, t.person_id, t.signed_in_at, t.signed_out_at
  from ${attendance} t
  where t.date between ${from} and ${to} and t.signed_in_at is not null and t.missing = 0 and not exists
    (select 1 from ${assignment} a where a.date = t.date and a.shift_id = t.shift_id and a.person_id = t.person_id)
)`;

/** 值守: minutes follow the clock where somebody signed in (who comes early serves no longer), else the plan, as 公平统计 counts them. */
export const dutyFigures = (db: Db, span: FigureSpan): SiteFigures['duty'] => {
  const start = sql`max(h.start_minute, ${minuteAt(sql`d.signed_in_at`, sql`d.date`)})`;
  const end = sql`coalesce(${minuteAt(sql`d.signed_out_at`, sql`d.date`)}, h.end_minute)`;
  const minutes = sql`case when d.signed_in_at is null then h.end_minute - h.start_minute else max(0, ${end} - ${start}) end`;
  return theRow(
    db.get<SiteFigures['duty']>(sql`
      select count(distinct d.date || d.shift_id) as shifts, count(*) as heads, count(distinct d.person_id) as people,
        coalesce(sum(${minutes}), 0) as minutes
      from ${served(span)} d join ${shift} h on h.id = d.shift_id`),
  );
};

export const dutyByDay = (db: Db, span: FigureSpan): readonly { readonly date: LocalDate; readonly dutyHeads: number }[] =>
  db.all(sql`select d.date as date, count(*) as dutyHeads from ${served(span)} d group by d.date`);

const counter = (...names: readonly string[]): SQL =>
  sql.join(
    names.map((name) => sql`coalesce(json_extract(${handover.content}, ${`$.counters.${name}`}), 0)`),
    sql` + `,
  );

const handedOver = (span: FigureSpan) => and(onDays(handover.date, span), sql`${handover.outgoingId} is not null`);

/** 查验: what the outgoing person signed; drafts are not counted. */
export const gateFigures = (db: Db, span: FigureSpan): SiteFigures['gate'] => {
  const row = theRow(
    db
      .select({
        sheets: countOf(),
        days: sql<number>`count(distinct ${handover.date})`,
        people: sumOf(counter('people')),
        vehicles: sumOf(counter('vehicles')),
        turnedBack: sumOf(counter('turnedBack')),
        abnormal: sumOf(counter('feverish', 'redCodes', 'yellowCodes')),
      })
      .from(handover)
      .where(handedOver(span))
      .get(),
  );
  return { ...row, dailyPeople: row.days === 0 ? 0 : Math.round((row.people * 10) / row.days) / 10 };
};

export const gateByDay = (db: Db, span: FigureSpan) =>
  db
    .select({ date: handover.date, gatePeople: sumOf(counter('people')), gateVehicles: sumOf(counter('vehicles')) })
    .from(handover)
    .where(handedOver(span))
    .groupBy(handover.date)
    .all();

const walked = (span: FigureSpan) => and(onDays(patrol.date, span), eq(patrol.removed, false));

export const patrolFigures = (db: Db, span: FigureSpan): SiteFigures['patrols'] =>
  theRow(
    db
      .select({
        rounds: countOf(),
        minutes: sumOf(sql`${patrol.endMinute} - ${patrol.startMinute}`),
        found: countOf(sql`${patrol.found} <> ''`),
      })
      .from(patrol)
      .where(walked(span))
      .get(),
  );

export const patrolsByDay = (db: Db, span: FigureSpan) =>
  db.select({ date: patrol.date, patrols: countOf() }).from(patrol).where(walked(span)).groupBy(patrol.date).all();
