import { useLaptop } from '#renderer/api/use-laptop.ts';

const BASE_PX = 16;
const HUNDRED = 100;

/** Pixels of one rem at the person's size (90–175 %), for the few widths that have to be numbers. */
export const useRem = (): number => {
  const laptop = useLaptop();
  return ((laptop.data?.preferences.size ?? HUNDRED) * BASE_PX) / HUNDRED;
};
