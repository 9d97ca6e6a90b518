const EDGE_PX = 40;
const STEP_PX = 14;

const stepOf = (at: number, low: number, high: number): number => (at < low + EDGE_PX ? -STEP_PX : at > high - EDGE_PX ? STEP_PX : 0);

/** Scrolls while the pointer stays near an edge of the frame, a step per painted picture. */
export const startEdgeScroll = (frame: HTMLElement | null) => {
  let pointer: { readonly x: number; readonly y: number } | null = null;
  let asked = 0;
  const turn = () => {
    asked = requestAnimationFrame(turn);
    if (!frame || !pointer) return;
    const box = frame.getBoundingClientRect();
    const [x, y] = [stepOf(pointer.x, box.left, box.right), stepOf(pointer.y, box.top, box.bottom)];
    if (x !== 0 || y !== 0) frame.scrollBy(x, y);
  };
  asked = requestAnimationFrame(turn);
  return {
    at: (x: number, y: number) => {
      pointer = { x, y };
    },
    end: () => cancelAnimationFrame(asked),
  };
};
