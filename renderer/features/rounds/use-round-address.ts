import { useSearchParams } from 'react-router';

export const roundViews = { picture: '覆盖图', rechecks: '待复查', entry: '录入', pairs: '小组', compare: '各轮对比' } as const;
export type RoundViewName = keyof typeof roundViews;

interface RoundAddress {
  /** null: the newest round that is open */
  readonly roundId: string | null;
  readonly view: RoundViewName;
  /** the unit whose sheet is entered */
  readonly unitId: string | null;
  /** the building that is shown large */
  readonly buildingId: string | null;
  openRound(roundId: string): void;
  openView(view: RoundViewName): void;
  openUnit(unitId: string): void;
  openBuilding(buildingId: string | null): void;
}

const isView = (text: string | null): text is RoundViewName => text !== null && text in roundViews;

/** Which round, view, unit and building the address names, so that going back works. */
export const useRoundAddress = (): RoundAddress => {
  const [params, setParams] = useSearchParams();
  const roundId = params.get('focus') ?? params.get('door')?.split(' ')[0] ?? null;
  const view = params.get('view');
  const shown: RoundViewName = isView(view) ? view : 'picture';
  const of = (more: Readonly<Record<string, string>>) => ({ ...(roundId ? { focus: roundId } : {}), ...more });
  return {
    roundId,
    view: shown,
    unitId: params.get('unit'),
    buildingId: params.get('building'),
    openRound: (id) => setParams({ focus: id, view: shown }),
    openView: (next) => setParams(of({ view: next })),
    openUnit: (unit) => setParams(of({ view: 'entry', unit }), { replace: params.get('unit') !== null }),
    openBuilding: (building) => setParams(of({ view: 'picture', ...(building ? { building } : {}) })),
  };
};
