/**
 * Runs `close` once, then leaves with 0: on Ctrl-C, on TERM, when the parent says `stop`, and when the parent is gone.
 * A child ignores Ctrl-C itself: the terminal sends it to the whole group, and the parent decides the order.
 * Returns the same leave for other ways to be asked.
 */
export const closeOnSignal = (close: () => Promise<void>): (() => void) => {
  let closing = false;
  const leave = (): void => {
    if (closing) return;
    closing = true;
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  const isChild = process.send !== undefined;
  process.on('SIGINT', isChild ? () => undefined : leave);
  process.on('SIGTERM', leave);
  if (!isChild) return leave;
  process.on('disconnect', leave);
  process.on('message', (message) => {
    if (typeof message === 'object' && message !== null && 'type' in message && message.type === 'stop') leave();
  });
  return leave;
};
