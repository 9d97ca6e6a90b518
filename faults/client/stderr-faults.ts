const START = /^(fault: |Uncaught |.*UnhandledPromiseRejection|node:internal\/process\/promises)/;
const FRAME = /^\s+at /;
/** Work in the background that failed, was told of in the log and is done again later; nobody's entry hangs on it. */
const CARRIED_ON = /\((automatic backup|renewal of the database key)\)$/;

/** Programming faults in a host's stderr, each as its first line and frame; stderr holds neither names nor input. */
export const unhandledIn = (stderr: string): readonly string[] => {
  const lines = stderr.split('\n');
  return lines.flatMap((line, at) => {
    if (!START.test(line)) return [];
    const after = lines.slice(at + 1);
    const end = after.findIndex((next) => !FRAME.test(next));
    const frames = end < 0 ? after : after.slice(0, end);
    return CARRIED_ON.test(frames.at(-1) ?? line) ? [] : [`${line} ${(frames[0] ?? '').trim()}`.trim()];
  });
};
