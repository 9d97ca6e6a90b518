const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

/** Until the faces that the page uses are there: lines measured in another face would break elsewhere. Scripts do not run in the frame, so its state is looked at. */
export const facesSettled = async (inside: Document): Promise<boolean> => {
  inside.documentElement.getBoundingClientRect();
  // a frame that was taken away meanwhile never finishes
  while (inside.fonts.status === 'loading' && inside.defaultView !== null) await nextFrame();
  return ![...inside.fonts].some((face) => face.status === 'error');
};

/** What is told when a face is missing. */
export const NO_FACE = '有字体没有装上，屏幕上暂用别的字体。请重新打开本页；仍不行，请在“公示 → 打印与字体”里移除添加的字体。';
