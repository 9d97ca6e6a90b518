import type { SiteFigures } from '#core/figures/site-figures.ts';
import { addDays, type LocalDate, type LocalTime } from '#core/time/local-date.ts';
import type { Call } from '../fill-sample-post.ts';
import { branchSteps } from './branch.ts';
import { briefSteps } from './briefs.ts';
import { deliverySteps } from './deliveries.ts';
import { gateSteps } from './gate.ts';
import { requestSteps } from './requests.ts';
import { roundSteps } from './rounds.ts';
import { DAYS, type Story } from './story.ts';

/** What three days of a locked-down site came to. */
export interface ThreeDays {
  readonly last: LocalDate;
  /** everything somebody did, by command and minute */
  readonly steps: number;
  /** handover sheets with all three signatures, of nine */
  readonly handovers: number;
  /** of all three days */
  readonly figures: SiteFigures;
}

const readStory = async (call: Call, first: LocalDate): Promise<Story> => {
  const found = await call('person.list', {});
  const ids = new Map(found.map(({ name, id }) => [name, id]));
  return {
    ...{ call, first, site: await call('building.list', {}), people: found.map(({ id }) => id) },
    personId: (name) => {
      const id = ids.get(name);
      if (!id) throw new Error('the sample has no person of this name');
      return id;
    },
  };
};

/** Three days from `first` on, minute after minute: `moveTo` sets the clock of the host before each step. The post needs people, buildings and a plan. */
export const liveThreeDays = async (call: Call, first: LocalDate, moveTo: (time: LocalTime) => void): Promise<ThreeDays> => {
  const story = await readStory(call, first);
  let handovers = 0;
  const note = (locked: boolean): void => {
    handovers += locked ? 1 : 0;
  };
  const parts = [requestSteps, deliverySteps, roundSteps, branchSteps, briefSteps].flatMap((stepsOf) => stepsOf(story));
  const steps = [...parts, ...gateSteps(story, note)].sort((a, b) => a.at.localeCompare(b.at));
  for (const { at, act } of steps) {
    moveTo(at);
    await act();
  }
  const last = addDays(first, DAYS - 1);
  return { last, steps: steps.length, handovers, figures: await call('figures.site', { from: first, to: last }) };
};
