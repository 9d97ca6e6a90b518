/** An item with its place in the list, from 1. Printed pages never change, so the place is as good a key as any. */
export interface Numbered<T> {
  readonly item: T;
  readonly number: number;
}

export const numbered = <T>(items: readonly T[]): readonly Numbered<T>[] => items.map((item, index) => ({ item, number: index + 1 }));

/** 1 … count */
export const countTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
