import { Button } from 'antd';
import { type KeyboardEvent, useRef, useState } from 'react';
import { deliveryKinds } from '#core/service/deliveries/delivery.ts';
import {
  NO_TEAM,
  outcomeOfStop,
  type StairStops,
  type Stop,
  stopsOfRoutes,
  type TeamRoute,
} from '#core/service/deliveries/routes-of-day.ts';
import { outcomeKey, type Said, saidOfKey } from './outcome-keys.ts';

interface RouteListProps {
  readonly routes: readonly TeamRoute[];
  /** what a click writes; a second click takes it back */
  readonly pen: Said;
  readonly disabled: boolean;
  readonly onTick: (stops: readonly Stop[], said: Said) => void;
  readonly onEdit: (stop: Stop) => void;
}

interface Walk {
  readonly current: string;
  readonly disabled: boolean;
  readonly onFocus: (key: string) => void;
  readonly onKey: (event: KeyboardEvent<HTMLElement>, stop: Stop, stair: StairStops) => void;
  readonly onClick: (stop: Stop) => void;
  readonly onEdit: (stop: Stop) => void;
  readonly onAll: (stair: StairStops) => void;
}

const isOpen = (stop: Stop): boolean => stop.tasks.some(({ outcome }) => outcome === null);

/** 三餐、饮用水　放门口; a task that ended otherwise than its neighbours says so. */
const What = ({ stop }: { readonly stop: Stop }) => {
  const part = outcomeOfStop(stop) === 'part';
  const needs = [...new Set(stop.tasks.map(({ need }) => need))].filter((need) => need !== '').join('；');
  return (
    <span className="stop-what">
      {stop.tasks
        .map(({ kind, outcome }) => `${deliveryKinds[kind]}${part ? `（${outcomeKey(outcome ?? 'open')?.words ?? ''}）` : ''}`)
        .join('、')}
      {needs !== '' && <span className="quiet">　{needs}</span>}
    </span>
  );
};

const StopRow = ({
  stop,
  stair,
  number,
  walk,
}: {
  readonly stop: Stop;
  readonly stair: StairStops;
  readonly number: number;
  readonly walk: Walk;
}) => {
  const outcome = outcomeOfStop(stop);
  const said = outcome ?? 'open';
  const time = stop.tasks.find(({ doneAt }) => doneAt !== null)?.doneAt;
  const words = outcome === 'part' ? '分开登记' : (outcomeKey(said)?.words ?? '');
  return (
    <li className={`stop stop-${said}`}>
      <button
        type="button"
        className="stop-main"
        data-stop={stop.key}
        data-found={stop.tasks.map(({ id }) => id).join(' ')}
        tabIndex={stop.key === walk.current ? 0 : -1}
        onFocus={() => walk.onFocus(stop.key)}
        onKeyDown={(event) => walk.onKey(event, stop, stair)}
        onClick={() => walk.onClick(stop)}
      >
        <span className="stop-number figures quiet">{number}</span>
        <span className="stop-mark" aria-hidden="true">
          {outcomeKey(said)?.letter ?? '…'}
        </span>
        <strong className="stop-room figures">{stop.place.room}</strong>
        <What stop={stop} />
        <span className="stop-said">
          {words}
          {outcome !== null && outcome !== 'part' && time && <span className="figures quiet"> {time.slice(11)}</span>}
        </span>
      </button>
      <Button
        type="text"
        size="small"
        tabIndex={stop.key === walk.current ? 0 : -1}
        onClick={() => walk.onEdit(stop)}
        aria-label={`改 ${stop.place.room}`}
      >
        改
      </Button>
    </li>
  );
};

const Stair = ({ stair, first, walk }: { readonly stair: StairStops; readonly first: number; readonly walk: Walk }) => {
  const left = stair.stops.filter(isOpen).length;
  return (
    <section className="stair" aria-label={stair.title}>
      <header className="stair-head">
        <h3>{stair.title}</h3>
        <span className="quiet figures">
          {stair.stops.length} 户{left > 0 ? `，还没送 ${left}` : '，都登记了'}
        </span>
        {left > 0 && !walk.disabled && (
          <Button size="small" tabIndex={-1} aria-keyshortcuts="A" onClick={() => walk.onAll(stair)}>
            其余 {left} 户都送到了
          </Button>
        )}
      </header>
      <ol className="plain-list">
        {stair.stops.map((stop, index) => (
          <StopRow key={stop.key} stop={stop} stair={stair} number={first + index} walk={walk} />
        ))}
      </ol>
    </section>
  );
};

/** Where a key leads among the doors in walking order; null when it leads nowhere. */
const moved = (stops: readonly Stop[], at: number, key: string, stairSize: number): Stop | null => {
  const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 };
  if (key === 'PageDown') return stops[Math.min(stops.length - 1, at + stairSize)] ?? null;
  if (key === 'PageUp') return stops[Math.max(0, at - stairSize)] ?? null;
  const to = steps[key];
  return to === undefined ? null : (stops[to] ?? null);
};

/** The doors of a day as they are walked. Arrows walk, 1 to 4 and 0 say how it ended and go on, A ends the rest of a staircase, E changes. */
export const RouteList = ({ routes, pen, disabled, onTick, onEdit }: RouteListProps) => {
  const list = useRef<HTMLDivElement>(null);
  const stops = stopsOfRoutes(routes);
  const [chosen, setChosen] = useState('');
  const current = stops.some(({ key }) => key === chosen) ? chosen : ((stops.find(isOpen) ?? stops[0])?.key ?? '');
  const go = (stop: Stop | null | undefined) => {
    if (!stop) return;
    setChosen(stop.key);
    list.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(stop.key)}"]`)?.focus();
  };
  const all = (stair: StairStops) => onTick(stair.stops.filter(isOpen), 'done');
  const press = (event: KeyboardEvent<HTMLElement>, stop: Stop, stair: StairStops) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const at = stops.findIndex(({ key }) => key === stop.key);
    const to = moved(stops, at, event.key, stair.stops.length);
    const said = saidOfKey(event.key);
    const letter = event.key.toLowerCase();
    if (to === null && said === null && letter !== 'a' && letter !== 'e') return;
    event.preventDefault();
    if (to) return go(to);
    if (letter === 'e') return onEdit(stop);
    if (disabled) return;
    if (letter === 'a') {
      all(stair);
      return go(stops[stops.findIndex(({ key }) => key === stair.stops.at(-1)?.key) + 1]);
    }
    if (said === null) return;
    onTick([stop], said);
    go(stops[at + 1]);
  };
  const click = (stop: Stop) => {
    setChosen(stop.key);
    if (!disabled) onTick([stop], outcomeOfStop(stop) === pen ? 'open' : pen);
  };
  const walk: Walk = { current, disabled, onFocus: setChosen, onKey: press, onClick: click, onEdit, onAll: all };
  return (
    <div ref={list} className="routes">
      {routes.map((route) => {
        let first = 1;
        return (
          <section key={route.team} aria-label={route.team || NO_TEAM}>
            <h2 className="route-head figures">
              {route.team || NO_TEAM} <span className="quiet">{route.doors} 户</span>
            </h2>
            {route.stairs.map((stair) => {
              const from = first;
              first += stair.stops.length;
              return <Stair key={stair.key} stair={stair} first={from} walk={walk} />;
            })}
          </section>
        );
      })}
    </div>
  );
};
