import { type DemandMaterial, type TaggedDemand, tagged } from './demand-material.ts';
import { type FairMeasure, fairMeasures } from './fair-shares.ts';
import type { DemandBend, DemandPart } from './lines/line-problem.ts';
import { planWeights } from './plan-weights.ts';

const FAR = 8;

/** The square of what a count is off its share, times `weight`, as bends at whole units of the measure; linear far away. */
const squareBends = (weight: number, share: number, scale: number): readonly DemandBend[] => {
  const middle = Math.round(share / scale);
  const slope = (unit: number): number => Math.round((weight * (2 * (unit - share / scale) + 1)) / scale);
  const at = (unit: number): number => unit * scale;
  const steps = Array.from({ length: FAR }, (_, step) => step + 1);
  return [
    { at: at(middle), under: Math.max(0, -slope(middle - 1)), over: Math.max(0, slope(middle)) },
    ...steps.map((step) => ({ at: at(middle + step), under: 0, over: slope(middle + step) - Math.max(0, slope(middle + step - 1)) })),
    ...steps.map((step) => ({ at: at(middle - step), under: Math.min(0, slope(middle - step)) - slope(middle - step - 1), over: 0 })),
  ];
};

/** The duties that count for a measure, by weight. */
const countedParts = ({ choices, places }: DemandMaterial, { weightOf }: FairMeasure): readonly Omit<DemandPart, 'people'>[] => {
  const found = new Map<string, { days: number[]; shifts: number[]; weight: number }>();
  for (const { day, choiceIndex } of places) {
    const choice = choices[choiceIndex];
    const weight = choice === undefined ? 0 : weightOf(day, choice);
    if (weight === 0) continue;
    const key = `${choiceIndex} ${weight}`;
    const known = found.get(key) ?? { days: [], shifts: [choiceIndex], weight };
    known.days.push(day);
    found.set(key, known);
  }
  return [...found.values()];
};

/** What is even per available day, one demand per person and measure. */
export const fairDemands = (material: DemandMaterial): readonly TaggedDemand[] =>
  fairMeasures(material.problem, material.choices, material.places, material.who).flatMap((measure) => {
    const parts = countedParts(material, measure);
    return measure.shares.map((share, person) =>
      tagged(
        measure.name,
        parts.map((part) => ({ ...part, people: [person] })),
        squareBends(planWeights[measure.name], share, measure.scale),
      ),
    );
  });
