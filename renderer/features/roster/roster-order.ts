import { sortByStrokes } from '#core/roster/names/by-strokes.ts';
import type { RosterRow } from './roster-filter.ts';

/** In which order the list stands as long as no column is sorted. */
export const rosterOrders = { office: '按职务排列', strokes: '按姓氏笔画', pinyin: '按姓名拼音' } as const;
export type RosterOrder = keyof typeof rosterOrders;

const collator = new Intl.Collator('zh-CN-u-co-pinyin');

/** People by office (as the host gives them: officers, sent cadres, then by unit), by strokes of the surname or by pinyin. */
export const orderRows = (rows: readonly RosterRow[], order: RosterOrder): readonly RosterRow[] => {
  switch (order) {
    case 'office':
      return rows;
    case 'strokes':
      return sortByStrokes(rows, ({ person }) => person.name);
    case 'pinyin':
      return [...rows].sort((a, b) => collator.compare(a.person.name, b.person.name));
  }
};
