import { useState } from 'react';

/**
 * What a page shows when its address names nothing: today, the round under way, the newest meeting. Chosen once, so that neither midnight nor
 * another window replaces what a person works on; chosen anew at another `visit`.
 */
export const useFirstChoice = <Choice extends string>(offered: Choice | undefined, visit = ''): Choice | undefined => {
  const [held, hold] = useState({ visit, choice: offered });
  const same = held.visit === visit;
  if (same && held.choice !== undefined) return held.choice;
  if (!same || offered !== undefined) hold({ visit, choice: offered });
  return offered;
};
