import { siteTotals } from '#core/roster/organisation/site-totals.ts';
import { MOST_ROUNDS, type RoundSummary } from '#core/service/rounds/round-view.ts';
import type { VisitResult, VisitRound } from '#core/service/rounds/visit.ts';
import { countVisits } from '#core/service/rounds/visit-counts.ts';
import type { Db } from '#db/db.ts';
import { countNewest } from '#db/stores/service/newest-visits.ts';
import { listRounds } from '#db/stores/service/visit-rounds.ts';
import { createWalkedSite } from '#db/stores/service/walked-site.ts';

/** The rounds with their figures, newest first. */
export const roundSummaries = (db: Db, rounds: readonly VisitRound[] = listRounds(db).slice(0, MOST_ROUNDS)): readonly RoundSummary[] => {
  const siteOf = createWalkedSite(db);
  const found = countNewest(
    db,
    rounds.map(({ id }) => id),
  );
  return rounds.map((round) => {
    const results = found.filter((one) => one.roundId === round.id);
    const doors = results.flatMap((one) => Array<VisitResult>(one.doors).fill(one.result));
    return { round, counts: countVisits(siteTotals(siteOf(round)).households, doors) };
  });
};
