import { ExpectedFailure } from '#core/contract/failure.ts';
import { openPlaces } from '#core/duty/open-places.ts';
import { type BriefPeriod, periodBefore } from '#core/figures/brief.ts';
import type { BriefOutlook, BriefSource, ShortGoods } from '#core/figures/brief-source.ts';
import type { SiteFigures } from '#core/figures/site-figures.ts';
import { addDays, type LocalDate, type LocalTime } from '#core/time/local-date.ts';
import { plannedUntil } from '#db/stores/duty/duty.ts';
import { readDayFigures } from '#db/stores/figures/site-figures/read-day-figures.ts';
import { readSiteFigures } from '#db/stores/figures/site-figures/read-site-figures.ts';
import { listTasks } from '#db/stores/meetings/tasks.ts';
import { readPost } from '#db/stores/post/post.ts';
import { readDuties, withinPeriod } from '../duty/duty-reading.ts';
import type { Desk } from '../paper/paper-desk.ts';
import { stockLines } from '../supplies/supplies.ts';

/** From this hour on a day counts as lived when it is held against a whole one; the brief says of which hour its figures are. */
const EVENING = 'T20:00';

const outlookOf = ({ db, today }: Desk, period: BriefPeriod, figures: SiteFigures): BriefOutlook => {
  const from = addDays(period.to, 1);
  const to = period.kind === 'day' ? from : addDays(from, 6);
  const reading = readDuties(db, from, to);
  const duties = withinPeriod(reading);
  const until = plannedUntil(db);
  const planned = until !== null && until < to ? until : to;
  const open = until === null ? [] : openPlaces(from, planned, reading.setup, duties);
  const due = listTasks(db, today).filter(({ heldOn, doneOn, dueOn }) => heldOn <= period.to && doneOn === null && dueOn && dueOn <= to);
  return {
    shifts: new Set(duties.map(({ date, shiftId }) => `${date} ${shiftId}`)).size,
    heads: duties.length,
    openPlaces: open.reduce((sum, { missing }) => sum + missing, 0),
    households: figures.deliveries.households,
    openRequests: figures.requests.open,
    tasksDue: due.length,
  };
};

/** The store is known as it lies now, so only a brief of now speaks of it. */
const shortGoodsOf = (desk: Desk, { from, to }: BriefPeriod): readonly ShortGoods[] =>
  from > desk.today || to < desk.today
    ? []
    : stockLines(desk).flatMap(({ short, item: { name, unit }, balance }) => (short ? [{ name, unit, left: balance }] : []));

const earlier = (one: LocalDate, other: LocalDate): LocalDate => (one < other ? one : other);

/**
 * Everything the brief of a period is composed from.
 * @throws ExpectedFailure `invalid` of days that have not come yet
 */
export const readBriefSource = (desk: Desk, period: BriefPeriod): BriefSource => {
  const { db, now, today } = desk;
  if (period.from > today) throw new ExpectedFailure('invalid', '这些日子还没有到，没有数字可写。请选今天或以前的日子。');
  const last = earlier(period.to, today);
  const figures = readSiteFigures(db, period.from, last, now);
  const past = periodBefore(period);
  // a period that the branch has only lived in part is nothing to compare with
  const before = past.from < readPost(db).foundedOn ? null : readSiteFigures(db, past.from, past.to, now);
  return {
    ...{ kind: period.kind, period, figures, before },
    over: now >= (`${period.to}${EVENING}` as LocalTime),
    asOf: today > period.to ? null : now,
    outlook: outlookOf(desk, period, figures),
    shortGoods: shortGoodsOf(desk, period),
    days: period.kind === 'week' ? readDayFigures(db, period.from, last, now) : [],
  };
};
