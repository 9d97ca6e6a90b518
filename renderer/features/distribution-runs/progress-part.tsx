import { type KeyboardEvent, useRef } from 'react';
import type { RunUnit } from '#core/supplies/distribution/run.ts';
import { progressByBuilding, progressWords } from '#core/supplies/distribution/run-progress.ts';
import { doorStates } from '#core/supplies/door-state.ts';
import { DoorGlyph } from '#paper/distribution/door-glyph.tsx';
import { UnitFigure } from './unit-figure.tsx';

const Legend = () => (
  <ul className="plain-list door-legend" aria-label="图例">
    {(['delivered', 'away', 'declined', 'open'] as const).map((state) => (
      <li key={state}>
        <svg aria-hidden="true" width="1.1rem" height="1.1rem" viewBox="0 0 1 1">
          <DoorGlyph state={state} x={0.1} y={0.1} size={0.8} />
        </svg>
        {doorStates[state]}
      </li>
    ))}
  </ul>
);

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Left and right walk from unit to unit across the buildings, so that fifty units are not fifty presses of Tab. */
const useUnitKeys = () => {
  const list = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    const figures = [...(list.current?.querySelectorAll<HTMLElement>('.unit-figure') ?? [])];
    const at = figures.indexOf(event.currentTarget);
    if (at < 0) return;
    event.preventDefault();
    figures[at + step]?.focus();
  };
  return { list, walk };
};

/** 进度: the houses with their units and doors. A unit opens its tick sheet. */
export const ProgressPart = ({ units, onOpen }: { readonly units: readonly RunUnit[]; readonly onOpen: (unitId: string) => void }) => {
  const { list, walk } = useUnitKeys();
  return (
    <>
      <p className="quiet run-hint">点一个单元登记它的住户；左右方向键在单元之间走。</p>
      <Legend />

      <div ref={list} className="building-figures">
        {progressByBuilding(units).map(({ building, units: ofBuilding, counts }) => (
          <section key={building} className="building-figure" aria-label={`${building}，${progressWords(counts)}`}>
            <h2>
              {building}{' '}
              <span className="figures building-counts">
                {counts.delivered + counts.declined}/{counts.households} 户
              </span>
            </h2>
            <div className="unit-row">
              {ofBuilding.map((unit) => (
                <UnitFigure key={unit.id} unit={unit} onOpen={() => onOpen(unit.id)} onKey={walk} />
              ))}
            </div>
          </section>
        ))}
      </div>
    </>
  );
};
