import { describe, expect, it } from 'vitest';
import type { MeetingDraft, TypedMeeting } from '#core/meetings/meeting-draft.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { type AutosaveState, createAutosave, KEEP_WITHIN_MS } from './autosave.ts';

const typed = (words: string): TypedMeeting => ({
  draft: { summary: words } as MeetingDraft,
  line: { step: 'say', item: '', speaker: '', words },
});

/** A host that keeps or refuses, and a clock that runs when the test says so. */
const desk = () => {
  const kept: string[] = [];
  const told: AutosaveState[] = [];
  const waiting: { act: () => void; ms: number }[] = [];
  let refuses = false;
  const autosave = createAutosave({
    keep: async ({ line }) => {
      if (refuses) throw new Error('locked');
      kept.push(line.words);
      return { at: '2022-01-06T19:42' as LocalTime };
    },
    drop: async () => kept.push('dropped'),
    tell: (state) => told.push(state),
    after: (ms, act) => {
      const entry = { act, ms };
      waiting.push(entry);
      return () => waiting.splice(waiting.indexOf(entry), 1);
    },
  });
  return {
    autosave,
    kept,
    told,
    waiting,
    refuse: (now: boolean) => {
      refuses = now;
    },
    /** the time of the waiting one is up */
    ring: async () => {
      waiting.shift()?.act();
      await Promise.resolve();
      await Promise.resolve();
    },
  };
};

describe('the draft of a meeting', () => {
  it('is kept within two seconds of the first letter though nobody pauses (a clock that starts anew with every letter keeps nothing)', async () => {
    const { autosave, kept, waiting, ring } = desk();
    for (const words of ['我', '我们', '我们夜', '我们夜班']) autosave.note(typed(words), true);
    expect(waiting.map(({ ms }) => ms)).toEqual([KEEP_WITHIN_MS]);
    expect(KEEP_WITHIN_MS).toBeLessThan(2000);
    await ring();
    expect(kept).toEqual(['我们夜班']);
  });

  it('is tried again when the host did not take it, without another letter, and says so meanwhile', async () => {
    const { autosave, kept, told, ring, refuse } = desk();
    refuse(true);
    autosave.note(typed('夜班'), true);
    await ring();
    expect(told.at(-1)).toEqual({ is: 'late' });
    refuse(false);
    await ring();
    expect(kept).toEqual(['夜班']);
    expect(told.at(-1)).toEqual({ is: 'kept', at: '2022-01-06T19:42' });
  });

  it('does not call letters kept that came while it was being kept', async () => {
    const { autosave, told, waiting, ring } = desk();
    autosave.note(typed('夜班'), true);
    const sent = ring();
    autosave.note(typed('夜班缺人'), true);
    await sent;
    expect(told.at(-1)).toEqual({ is: 'waiting' });
    expect(waiting).toHaveLength(1);
  });

  it('is gone once the meeting is saved, and nothing is kept after it', async () => {
    const { autosave, kept, waiting, ring } = desk();
    autosave.note(typed('夜班'), true);
    await ring();
    autosave.note(typed('夜班缺人'), true);
    autosave.note(typed('夜班缺人'), false);
    expect(waiting).toEqual([]);
    expect(kept).toEqual(['夜班', 'dropped']);
  });

  it('is kept at once when the page is left', () => {
    const { autosave, kept } = desk();
    autosave.note(typed('夜班'), true);
    autosave.leave();
    expect(kept).toEqual(['夜班']);
  });
});
