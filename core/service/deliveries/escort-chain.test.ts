import { expect, it } from 'vitest';
import type { LocalTime } from '../../time/local-date.ts';
import { type EscortStep, type EscortStepKind, escortSteps } from './escort.ts';
import { escortState, nextStep, refuseStep } from './escort-chain.ts';
import { parcelState } from './parcel-clock.ts';

const at = (time: string) => `2022-01-06T${time}` as LocalTime;
const kinds = Object.keys(escortSteps) as EscortStepKind[];
const steps = (count: number): readonly EscortStep[] =>
  kinds
    .slice(0, count)
    .map((kind, index) => ({ kind, at: at(`0${index + 1}:00`), handedBy: '甲', takenBy: '乙', note: '', id: kind as never }));

it.each([
  [0, 'gate', '09:00', '还没有登记“出家门”'],
  [2, 'home', '09:00', '“出家门”已经登记过了'],
  [1, 'gate', '00:59', '不能早于“出家门”的 1月6日 01:00'],
  [1, 'gate', '12:01', '时间还没有到'],
  [7, 'backHome', '09:00', '已经回到家'],
] as const)('after %s steps “%s” at %s is refused in words', (done, kind, time, words) => {
  expect(refuseStep(steps(done), { kind, at: at(time) }, at('12:00'))?.sentence).toContain(words);
});

it('the seven steps follow one another home; out longer than said is late, and by how long', () => {
  expect(kinds.map((_, index) => refuseStep(steps(index), { kind: kinds[index] ?? 'home', at: at('09:00') }, at('12:00')))).toEqual(
    kinds.map(() => null),
  );
  expect(nextStep(steps(7))).toBeNull();
  const plan = { departAt: at('08:00'), backBy: at('11:30') };
  expect(escortState({ ...plan, steps: [] }, at('08:10'))).toEqual({ kind: 'overdueToLeave', minutes: 10 });
  expect(escortState({ ...plan, steps: steps(3) }, at('12:00'))).toEqual({ kind: 'late', minutes: 30 });
  expect(escortState({ ...plan, steps: steps(7) }, at('23:00'))).toEqual({ kind: 'home' });
});

it('a parcel rests two hours to the minute, over midnight too', () => {
  expect(parcelState({ disinfectedAt: null }, at('12:00')).kind).toBe('untreated');
  expect(parcelState({ disinfectedAt: at('10:01') }, at('12:00'))).toEqual({ kind: 'resting', readyAt: at('12:01'), minutes: 1 });
  expect(parcelState({ disinfectedAt: '2022-01-05T22:30' as LocalTime }, at('00:30')).kind).toBe('ready');
});
