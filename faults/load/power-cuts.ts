import { join } from 'node:path';
import type { HostWishes } from '../client/running-host.ts';
import type { DiskKind } from '../machine/mounts.ts';
import { readyPowerSwitch } from '../machine/power-switch.ts';
import type { FaultContext, Finding } from '../part.ts';
import { preparePost } from './prepared-post.ts';
import { runRounds } from './rounds.ts';
import { sideBySide } from './side-by-side.ts';
import { startTally, type Tally } from './tally.ts';

const DISK_MB = 320;
/** Cuts on one disk, then a new one with a new post. */
const CUTS_A_DISK = 35;
const CUTS = 105;

interface Cuts {
  readonly kind: DiskKind;
  readonly cuts: number;
  readonly tally: Tally;
  readonly wishes?: Omit<HostWishes, 'home'>;
  /** an opening that warns of an older state is a loss (the default), or what the control is for */
  readonly mayRollBack?: boolean;
}

/** Cuts the power of the disk that the post lies on, again and again: nothing unflushed is there afterwards. */
export const cutPower = async (context: FaultContext, { kind, cuts, tally, wishes = {}, mayRollBack = false }: Cuts): Promise<void> => {
  await sideBySide(cuts, CUTS_A_DISK, async (rounds) => {
    const disk = await context.mounts.newDisk(kind, DISK_MB);
    const post = await preparePost(context, join(disk.folder, 'home'));
    await runRounds(context, post, tally, {
      rounds,
      wishes,
      mayRollBack,
      // the switch is ready before the fault, so that the cut falls into the work
      prepare: async () => {
        const cut = await readyPowerSwitch(disk.folder);
        return async (host) => {
          const { from } = await cut();
          await host.kill();
          return from;
        };
      },
      between: async () => {
        await disk.unmount();
        await disk.mount();
      },
    });
    await disk.unmount();
    context.tell(`${kind}: ${tally.hits} cuts, ${tally.acknowledged} acknowledged before them`);
  });
};

/** The promise itself, on one file system. */
export const powerCuts = async (context: FaultContext, kind: DiskKind): Promise<Finding> => {
  const tally = startTally();
  await cutPower(context, { kind, cuts: context.times(CUTS, 6), tally });
  return tally.finding(
    `power cut of a mounted ${kind} (shutdown ioctl, no log flush) while four requests are in flight`,
    `${tally.acknowledged} acknowledged before the cut; ${tally.unconfirmed} written but not yet answered, all repeated harmlessly; opened every time with no question`,
  );
};
