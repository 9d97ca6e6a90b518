/** Small pages laid out at the same time; the window stays free for the person meanwhile. */
const AT_ONCE = 2;

const waiting: (() => void)[] = [];
let busy = 0;

const next = (): void => {
  while (busy < AT_ONCE) {
    const start = waiting.shift();
    if (!start) return;
    busy += 1;
    start();
  }
};

/** Calls `start` when it is this page's turn; the answer gives the turn on, when the page is laid out or no longer wanted, once. */
export const takeTurn = (start: () => void): (() => void) => {
  let begun = false;
  let over = false;
  const begin = () => {
    begun = true;
    start();
  };
  waiting.push(begin);
  next();
  return () => {
    if (over) return;
    over = true;
    if (!begun) waiting.splice(waiting.indexOf(begin), 1);
    else busy -= 1;
    next();
  };
};
