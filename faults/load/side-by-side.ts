/** Two posts at a time: one waits for its disk while the other computes. */
const LANES = 2;

/** Does `total` things in series of at most `longest`, two series at a time; `run` gets a name of its own for each series. */
export const sideBySide = async (total: number, longest: number, run: (count: number, name: string) => Promise<void>): Promise<void> => {
  let left = total;
  let series = 0;
  const lane = async (): Promise<void> => {
    while (left > 0) {
      const count = Math.min(longest, left, Math.max(1, Math.ceil(total / LANES)));
      left -= count;
      series += 1;
      await run(count, `post-${series}`);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
};
