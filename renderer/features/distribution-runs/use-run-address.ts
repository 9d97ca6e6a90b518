import { useSearchParams } from 'react-router';

export const runViews = { progress: '进度', trips: '装车与核对', away: '不在家' } as const;
export type RunViewName = keyof typeof runViews;

interface RunAddress {
  /** the open run; null = the list */
  readonly runId: string | null;
  readonly view: RunViewName;
  /** the unit whose doors are ticked; null = none */
  readonly unitId: string | null;
  openRun(runId: string | null): void;
  openView(view: RunViewName): void;
  openUnit(unitId: string | null): void;
}

const isView = (text: string | null): text is RunViewName => text !== null && text in runViews;

/** Which run, view and unit the address names: going back works, and a run can be opened from elsewhere by `?focus=`. */
export const useRunAddress = (): RunAddress => {
  const [params, setParams] = useSearchParams();
  const runId = params.get('focus');
  const view = params.get('view');
  const of = (more: Readonly<Record<string, string>>) => (runId ? { focus: runId, ...more } : {});
  const shown: RunViewName = isView(view) ? view : 'progress';
  return {
    runId,
    view: shown,
    unitId: params.get('unit'),
    openRun: (id) => setParams(id ? { focus: id } : {}),
    openView: (next) => setParams(of({ view: next })),
    openUnit: (unitId) => setParams(of(unitId ? { view: shown, unit: unitId } : { view: shown }), { replace: params.get('unit') !== null }),
  };
};
