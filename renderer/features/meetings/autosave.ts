import type { TypedMeeting } from '#core/meetings/meeting-draft.ts';
import type { LocalTime } from '#core/time/local-date.ts';

/** With the way to the host and the disk, what is typed is kept within two seconds. */
export const KEEP_WITHIN_MS = 1500;

/** `kept`: every letter is; `waiting`: the newest are not yet; `late`: the host did not take them (locked, restarting), it is tried again by itself. */
export type AutosaveState =
  | { readonly is: 'idle' | 'waiting' | 'late' }
  /** `at` is the host's clock */
  | { readonly is: 'kept'; readonly at: LocalTime };

interface AutosaveDesk {
  keep(typed: TypedMeeting): Promise<{ readonly at: LocalTime }>;
  drop(): Promise<unknown>;
  tell(state: AutosaveState): void;
  /** calls `act` once after `ms`, and gives a way to call it off */
  after(ms: number, act: () => void): () => void;
}

export interface Autosave {
  /** to be told of every change, and of a save by `unsaved` false: what is saved or taken back leaves no draft */
  note(typed: TypedMeeting, unsaved: boolean): void;
  /** the editor is left: what waits is kept at once */
  leave(): void;
}

/** Keeps what is typed, at most `KEEP_WITHIN_MS` after the first unkept letter and not after the last one: who never pauses loses no more. */
export const createAutosave = ({ keep, drop, tell, after }: AutosaveDesk): Autosave => {
  let latest: TypedMeeting | null = null;
  let kept: TypedMeeting | null = null;
  let callOff: (() => void) | null = null;
  let hasDraft = false;

  const stop = (): void => {
    callOff?.();
    callOff = null;
  };
  const wait = (state: 'waiting' | 'late'): void => {
    tell({ is: state });
    callOff ??= after(KEEP_WITHIN_MS, () => void send());
  };
  const send = async (): Promise<void> => {
    callOff = null;
    const sent = latest;
    if (!sent) return;
    hasDraft = true;
    try {
      const { at } = await keep(sent);
      kept = sent;
      if (latest === sent) tell({ is: 'kept', at });
    } catch {
      if (latest) wait('late');
    }
  };
  const putAway = (): void => {
    latest = null;
    kept = null;
    stop();
    tell({ is: 'idle' });
    if (!hasDraft) return;
    hasDraft = false;
    // a draft that cannot be put away now is told of at the next opening
    drop().catch(() => undefined);
  };
  return {
    note: (typed, unsaved) => {
      if (!unsaved) return latest === null ? undefined : putAway();
      if (typed === latest || typed === kept) return;
      latest = typed;
      wait('waiting');
    },
    leave: () => {
      if (!callOff) return;
      stop();
      void send();
    },
  };
};
