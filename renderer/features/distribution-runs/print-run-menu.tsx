import type { RunView } from '#core/supplies/distribution/run-view.ts';

/** 打印 of a run. */
export const PrintRunMenu = (_: { readonly view: RunView }) => null;
