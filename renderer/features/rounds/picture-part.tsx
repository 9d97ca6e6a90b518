import { Button } from 'antd';
import { type KeyboardEvent, useRef } from 'react';
import type { CoveredBuilding } from '#core/service/rounds/coverage.ts';
import { countsWords, shareWords, visitedOf, waitingOf } from '#core/service/rounds/visit-counts.ts';
import { Facade } from '#paper/round-coverage/facade.tsx';
import { BuildingDoors } from './building-doors.tsx';
import type { ShownRound } from './use-round.ts';

interface PicturePartProps {
  readonly shown: ShownRound;
  readonly buildingId: string | null;
  readonly onBuilding: (buildingId: string | null) => void;
  readonly onDoor: (unitId: string, room: string) => void;
}

interface BuildingButtonProps {
  readonly building: CoveredBuilding;
  readonly chosen: boolean;
  readonly drawn: boolean;
  readonly onOpen: () => void;
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void;
}

const BuildingButton = ({ building, chosen, drawn, onOpen, onKey }: BuildingButtonProps) => {
  const { counts } = building;
  const walked = `${visitedOf(counts)}/${counts.doors}`;
  const share = drawn ? '' : `${shareWords(counts.met, counts.doors)} 见到`;
  const waiting = waitingOf(counts) > 0 ? `待复查 ${waitingOf(counts)}` : '';
  return (
    <button
      type="button"
      className={chosen ? 'facade-button facade-chosen' : 'facade-button'}
      aria-pressed={chosen}
      aria-label={`${[building.name, walked, share, waiting].filter(Boolean).join('，')}：${countsWords(counts)}`}
      onClick={onOpen}
      onKeyDown={onKey}
    >
      {drawn && <Facade units={building.units} pitch={0.72} unit="rem" />}
      <span className="facade-name" aria-hidden="true">
        <strong>{building.name}</strong>
        <span className="figures">{walked}</span>
        {share !== '' && <span className="figures quiet">{share}</span>}
        {waiting !== '' && <span className="figures look">{waiting}</span>}
      </span>
    </button>
  );
};

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Left and right walk from building to building, so that forty are not forty presses of Tab. */
const useBuildingKeys = () => {
  const list = useRef<HTMLElement>(null);
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('.facade-button') ?? [])];
    event.preventDefault();
    buttons[buttons.indexOf(event.currentTarget) + step]?.focus();
  };
  return { list, walk };
};

/** 覆盖图: every building as a facade, one of them large with its doors to press. */
export const PicturePart = ({ shown, buildingId, onBuilding, onDoor }: PicturePartProps) => {
  const { list, walk } = useBuildingKeys();
  const at = shown.buildings.findIndex((one) => one.id === buildingId);
  const large = shown.buildings[at];
  const neighbour = (step: number) => shown.buildings[at + step];
  return (
    <>
      {shown.purged && <p className="banner banner-done">这一轮的门牌已按清除日期清掉，只留数字，不再画每一户。</p>}
      {large && !shown.purged && (
        <section className="building-large" aria-label={`${large.name}的住户`}>
          <header>
            <h2>{large.name}</h2>
            <span className="figures">{countsWords(large.counts)}</span>
            <span className="row-actions">
              {([-1, 1] as const).map((step) => (
                <Button key={step} disabled={!neighbour(step)} onClick={() => onBuilding(neighbour(step)?.id ?? null)}>
                  {step < 0 ? '上一栋' : '下一栋'}
                </Button>
              ))}
              <Button onClick={() => onBuilding(null)}>收起</Button>
            </span>
          </header>
          <BuildingDoors key={large.id} building={large} onDoor={onDoor} />
        </section>
      )}
      <section ref={list} className="facades" aria-label="全部楼栋">
        {shown.buildings.map((building) => (
          <BuildingButton
            key={building.id}
            building={building}
            chosen={building.id === buildingId}
            drawn={!shown.purged}
            onOpen={() => onBuilding(building.id === buildingId ? null : building.id)}
            onKey={walk}
          />
        ))}
      </section>
    </>
  );
};
