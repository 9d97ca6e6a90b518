import type { SiteFigures } from '#core/figures/site-figures.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import type { Db } from '../../../db.ts';
import { meetingFigures, partyLifeFigures, tallyFigures } from './branch-figures.ts';
import { deliveryFigures, escortFigures, parcelFigures } from './delivery-figures.ts';
import { dutyFigures, gateFigures, patrolFigures, peopleFigures } from './duty-figures.ts';
import { requestFigures } from './request-figures.ts';
import { figureSpan } from './span.ts';
import { supplyFigures } from './supply-figures.ts';
import { careFigures, visitFigures } from './visit-figures.ts';

/** 一段时间的数据, both days included. `now` says what is overdue in a period that is not over yet. */
export const readSiteFigures = (db: Db, from: LocalDate, to: LocalDate, now: LocalTime): SiteFigures => {
  const span = figureSpan(from, to, now);
  return {
    from,
    to,
    people: peopleFigures(db, span),
    duty: dutyFigures(db, span),
    gate: gateFigures(db, span),
    patrols: patrolFigures(db, span),
    tallies: tallyFigures(db, span),
    requests: requestFigures(db, span),
    deliveries: deliveryFigures(db, span),
    parcels: parcelFigures(db, span),
    escorts: escortFigures(db, span),
    rounds: visitFigures(db, span),
    care: careFigures(db, span),
    ...supplyFigures(db, span),
    meetings: meetingFigures(db, span),
    partyLife: partyLifeFigures(db, span),
  };
};
