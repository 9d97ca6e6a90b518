import type { TypedMeeting } from '#core/meetings/meeting-draft.ts';
import type { LocalTime } from '#core/time/local-date.ts';

/** With the way to the host and the disk, what is typed is kept within two seconds. */
export const KEEP_WITHIN_MS = 1500;

export interface AutosaveState {
  /** when the draft was last kept; null = nothing is kept that is not saved */
  readonly keptAt: LocalTime | null;
  /** the host did not take it (locked, restarting); it is tried again by itself */
  readonly late: boolean;
}

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
  let noted: TypedMeeting | null = null;
  let callOff: (() => void) | null = null;
  let hasDraft = false;

  const stop = (): void => {
    callOff?.();
    callOff = null;
  };
  const wait = (): void => {
    callOff ??= after(KEEP_WITHIN_MS, () => void send());
  };
  const send = async (): Promise<void> => {
    callOff = null;
    if (!latest) return;
    hasDraft = true;
    try {
      const { at } = await keep(latest);
      if (latest) tell({ keptAt: at, late: false });
    } catch {
      if (!latest) return;
      tell({ keptAt: null, late: true });
      wait();
    }
  };
  return {
    note: (typed, unsaved) => {
      if (typed === noted && (latest !== null) === unsaved) return;
      noted = typed;
      latest = unsaved ? typed : null;
      if (unsaved) return wait();
      stop();
      if (!hasDraft) return;
      hasDraft = false;
      tell({ keptAt: null, late: false });
      // a draft that cannot be put away now is told of at the next opening
      drop().catch(() => undefined);
    },
    leave: () => {
      if (!callOff) return;
      stop();
      void send();
    },
  };
};
