import type { Person } from './person.ts';

const collator = new Intl.Collator('zh-u-co-stroke');

/** 按姓氏笔画为序: fewer strokes of the surname first, as official lists of names stand. */
export const inStrokeOrder = <Named extends Pick<Person, 'name'>>(people: readonly Named[]): readonly Named[] =>
  [...people].sort((a, b) => collator.compare(a.name, b.name));
