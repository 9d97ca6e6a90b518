import { readyAt } from '#core/service/deliveries/parcel-clock.ts';
import type { ServiceToday } from '#core/service/service-today.ts';
import { countDay } from '#db/stores/service/delivery-tasks.ts';
import { countOut } from '#db/stores/service/escorts.ts';
import { countWaiting } from '#db/stores/service/parcels.ts';
import type { QueryContext } from '../../handlers.ts';

/** 配送、快递、接送 of this minute, as figures. */
export const readDeliveriesToday = ({
  db,
  now,
  today,
}: Pick<QueryContext, 'db' | 'now' | 'today'>): Pick<ServiceToday, 'deliveries' | 'parcels' | 'escorts'> => {
  const waiting = countWaiting(db).map(({ disinfectedAt, pieces }) => ({ at: readyAt({ disinfectedAt }), pieces }));
  const sum = (lines: typeof waiting): number => lines.reduce((total, { pieces }) => total + pieces, 0);
  const ready = waiting.filter(({ at }) => at !== null && at <= now);
  const next = waiting
    .flatMap(({ at }) => (at !== null && at > now ? [at] : []))
    .sort()
    .at(0);
  return {
    deliveries: countDay(db, today),
    parcels: { ready: sum(ready), resting: sum(waiting) - sum(ready), nextReadyAt: next ?? null },
    escorts: countOut(db, now),
  };
};
