import type { PlanState } from '#core/duty/plan-state.ts';

/** 草稿, or 第 N 版 with how far the table has gone from it. */
export const planStateWords = ({ latest, numbers, changes, recorded, unpublished }: PlanState): string => {
  if (!latest) return '草稿，还没有发布';
  const versions = [...numbers].sort((a, b) => a - b).join('、');
  const parts = [
    `第 ${versions} 版`,
    changes.length === 0 ? '和发布的一样' : `比第 ${versions} 版有 ${changes.length} 处改动`,
    recorded > 0 ? `已登记变动 ${recorded} 条` : '',
    unpublished.length > 0 ? `${unpublished.length} 天还没有发布` : '',
  ];
  return parts.filter(Boolean).join('，');
};
