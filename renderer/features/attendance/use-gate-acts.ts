import type { Failure } from '#core/contract/failure.ts';
import type { GatePerson } from '#core/duty/attendance-board.ts';
import { useAct } from '#renderer/api/use-act.ts';

export interface GateActs {
  /** signs in who is not here, signs out who is */
  stamp(person: GatePerson): Promise<void>;
  markMissing(person: GatePerson): Promise<void>;
  readonly busy: boolean;
  readonly failure: Failure | null;
}

/** Signing in and out by the host's clock, each undoable. The toast names the person. */
export const useGateActs = (): GateActs => {
  const signIn = useAct('attendance.signIn', { inPlace: true, done: (row) => `已签到 ${row.signedInAt?.slice(11) ?? ''}` });
  const signOut = useAct('attendance.signOut', { inPlace: true, done: (row) => `已签退 ${row.signedOutAt?.slice(11) ?? ''}` });
  const missing = useAct('attendance.markMissing', { inPlace: true, done: () => '已记缺岗，请找人顶班' });
  return {
    stamp: async ({ assignmentId, presence }) => {
      const act = presence === 'here' ? signOut : signIn;
      if (presence !== 'left') await act.run({ assignmentId, at: null, note: '' });
    },
    markMissing: async ({ assignmentId }) => {
      await missing.run({ assignmentId, note: '' });
    },
    busy: signIn.busy || signOut.busy || missing.busy,
    failure: signIn.failure ?? signOut.failure ?? missing.failure,
  };
};
