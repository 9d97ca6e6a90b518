import type { SearchHit } from '#core/contract/results.ts';
import { deliveryPeople, type Role, servicePeople } from '#core/contract/route.ts';
import { careNeeds } from '#core/service/care/care.ts';
import { deliveryKinds, deliveryOutcomes } from '#core/service/deliveries/delivery.ts';
import { type EscortState, escortState, minuteWords } from '#core/service/deliveries/escort-chain.ts';
import { parcelState } from '#core/service/deliveries/parcel-clock.ts';
import { outcomeOfStop, routesOfDay, stopsOfRoutes } from '#core/service/deliveries/routes-of-day.ts';
import { type Household, householdKey, householdText } from '#core/service/household.ts';
import { visitResults } from '#core/service/rounds/visit.ts';
import { dateOf } from '#core/time/local-date.ts';
import { readSite } from '#db/stores/roster/buildings.ts';
import { findCases, findEscorts, findParcels, findTasks, findVisits, type WantedPlace } from '#db/stores/service/find-at-place.ts';
import { listRounds } from '#db/stores/service/visit-rounds.ts';
import type { QueryContext } from '../../handlers.ts';

/** Rows read of a kind, and hits shown of it. */
const MOST_ROWS = 100;
const MOST_HITS = 5;

interface AtDoor {
  readonly context: QueryContext;
  readonly wanted: WantedPlace;
  readonly door: (place: Household) => string;
}

/** Words of the detail; needs, notes and where somebody is driven stay on their page: they may say more of a person than the task. */
const detail = (...words: readonly string[]): string => words.filter(Boolean).join(' · ');

const deliveries = ({ context: { db, today }, wanted, door }: AtDoor): readonly SearchHit[] =>
  stopsOfRoutes(routesOfDay(findTasks(db, wanted, today), [], wanted.site)).map((stop) => {
    const outcome = outcomeOfStop(stop);
    const kinds = stop.tasks.map(({ kind }) => deliveryKinds[kind]).join('、');
    const said = outcome === null ? '还没送' : outcome === 'part' ? '分开登记' : deliveryOutcomes[outcome];
    return { kind: 'delivery', id: stop.tasks[0]?.id ?? '', title: door(stop.place), detail: detail('今天', kinds, said) };
  });

const parcelWords = { untreated: '还没消杀', resting: '静置中', ready: '可以送' } as const;

const parcels = ({ context: { db, now, today }, wanted, door }: AtDoor): readonly SearchHit[] =>
  findParcels(db, wanted, today).map(({ parcel: { id, place, pieces, shelf, deliveredAt }, batch }) => ({
    kind: 'parcel',
    id,
    title: door(place),
    detail: detail(
      `${pieces} 件`,
      shelf && `货架 ${shelf}`,
      deliveredAt ? `${deliveredAt.slice(11)} 送到` : parcelWords[parcelState(batch, now).kind],
    ),
  }));

const escortWords: Readonly<Record<EscortState['kind'], string>> = {
  waiting: '还没出发',
  overdueToLeave: '该出发了',
  out: '在外面',
  late: '过了预计时间还没回来',
  home: '已经回到家',
};

/** Open ones, and those of today. */
const escorts = ({ context: { db, now, today }, wanted, door }: AtDoor): readonly SearchHit[] =>
  findEscorts(db, wanted)
    .map((escort) => ({ ...escort, state: escortState(escort, now).kind }))
    .filter(({ state, departAt }) => state !== 'home' || dateOf(departAt) >= today)
    .map(({ id, place, departAt, state }) => ({
      kind: 'escort',
      id,
      title: door(place),
      detail: detail(`${minuteWords(departAt)} 出发`, escortWords[state]),
    }));

const care = ({ context: { db, today }, wanted, door }: AtDoor): readonly SearchHit[] =>
  findCases(db, wanted, today).map(({ id, place, needs }) => ({
    kind: 'care',
    id,
    title: door(place),
    detail: needs.map((need) => careNeeds[need]).join('、'),
  }));

/** In the round that is walked now. */
const visits = ({ context: { db }, wanted, door }: AtDoor): readonly SearchHit[] => {
  const round = listRounds(db).find(({ closedAt }) => closedAt === null);
  if (!round) return [];
  return findVisits(db, wanted, round.id).map(({ place, at, result }) => ({
    kind: 'visit',
    id: `${round.id} ${householdKey(place)}`,
    title: door(place),
    detail: detail(round.name, visitResults[result], minuteWords(at)),
  }));
};

/** Each kind for those who may open its page. */
const kinds: readonly (readonly [readonly Role[], (at: AtDoor) => readonly SearchHit[]])[] = [
  [deliveryPeople, deliveries],
  [deliveryPeople, parcels],
  [servicePeople, escorts],
  [servicePeople, care],
  [servicePeople, visits],
];

/** What is to be done at a door: 配送、快递、接送、包保、排查. */
export const doorHits = (context: QueryContext, text: string): readonly SearchHit[] => {
  const mine = kinds.filter(([roles]) => roles.includes(context.session.role));
  if (mine.length === 0) return [];
  const site = readSite(context.db);
  const at: AtDoor = { context, wanted: { text, site, most: MOST_ROWS }, door: (place) => householdText(place, site) };
  return mine.flatMap(([, find]) => find(at).slice(0, MOST_HITS));
};
