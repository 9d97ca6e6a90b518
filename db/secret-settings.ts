import type { Row } from './row-change.ts';

/** 数据包密钥 */
export const FIGURES_KEY = 'figures-key';

/** A setting as an event holds it: the private half of a key is in its row and nowhere else. */
export const withoutPrivateHalf = (row: Row): Row => {
  const { id, value } = row;
  if (id !== FIGURES_KEY || typeof value !== 'object' || value === null || !('public' in value)) return row;
  return { ...row, value: { public: value.public } };
};
