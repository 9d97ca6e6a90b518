import type { Post } from '../../post/post.ts';

export interface SiteTotals {
  readonly buildings: number;
  readonly units: number;
  readonly households: number;
}

interface Counted {
  readonly buildings: readonly unknown[];
  readonly units: readonly { readonly rooms: readonly string[] }[];
}

/** 楼栋、单元、户 as they are listed. */
export const siteTotals = ({ buildings, units }: Counted): SiteTotals => ({
  buildings: buildings.length,
  units: units.length,
  households: units.reduce((sum, unit) => sum + unit.rooms.length, 0),
});

export const totalsText = ({ buildings, units, households }: SiteTotals): string => `${buildings} 栋 ${units} 个单元 ${households} 户`;

/**
 * Where the list and the post's own numbers (设置里的楼栋、单元、户数) differ: one calm sentence each, none when they agree.
 * A number of 0 in the settings was never filled in and disagrees with nothing.
 */
export const totalsHints = (totals: SiteTotals, post: Pick<Post, 'buildings' | 'entrances' | 'households'>): readonly string[] => {
  const hint = (word: string, unit: string, listed: number, told: number): readonly string[] => {
    if (told === 0 || told === listed) return [];
    const difference = Math.abs(told - listed);
    return [
      `${word}：这里列了 ${listed} ${unit}，设置里写的是 ${told} ${unit}，${listed < told ? '还差' : '多出'} ${difference} ${unit}。`,
    ];
  };
  return [
    ...hint('楼栋', '栋', totals.buildings, post.buildings),
    ...hint('单元', '个', totals.units, post.entrances),
    ...hint('户数', '户', totals.households, post.households),
  ];
};
