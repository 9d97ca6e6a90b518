/** 操作记录链断在哪里: the first event that does not hold, and what was done to it. */
export interface ChainBreak {
  readonly seq: number;
  readonly kind: 'edited' | 'missing' | 'order' | 'content' | 'erased';
}

const words: { readonly [K in ChainBreak['kind']]: (seq: number) => string } = {
  edited: (seq) => `第 ${seq} 条被改动过`,
  missing: (seq) => `第 ${seq} 条不见了`,
  order: (seq) => `第 ${seq} 条和前一条接不上，前后次序或前一条被改动过`,
  content: (seq) => `第 ${seq} 条的内容被改动过`,
  erased: (seq) => `第 ${seq} 条的内容被抹去，而没有哪一次清空抹去过它`,
};

/** What the secretary reads on the page of checks and the command line prints. */
export const chainBreakWords = ({ seq, kind }: ChainBreak): string => words[kind](seq);
