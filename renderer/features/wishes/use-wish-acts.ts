import type { Wish, WishFields } from '#core/duty/wish.ts';
import type { Absence } from '#core/roster/absence.ts';
import { absenceKinds } from '#core/roster/absence.ts';
import { useAct } from '#renderer/api/use-act.ts';

/** 登记, 清除, 撤回: each one step that 撤销 takes back. */
export const useWishActs = () => {
  const save = useAct('wish.save', { done: ({ saved }) => `已登记 ${saved} 条意愿` });
  const remove = useAct('wish.remove', { done: ({ removed }) => `已删除 ${removed} 条意愿` });
  const absence = useAct('absence.remove', { done: () => '已撤回' });
  return {
    save: async (wishes: readonly WishFields[]): Promise<boolean> =>
      wishes.length > 0 && (await save.run({ wishes: wishes.map((fields) => ({ id: crypto.randomUUID(), fields })) })).ok,
    remove: async (wishes: readonly Wish[]): Promise<boolean> =>
      wishes.length > 0 && (await remove.run({ ids: wishes.map((wish) => wish.id) })).ok,
    takeBack: async (one: Absence): Promise<boolean> => (await absence.run({ id: one.id })).ok,
    takeBackWords: (one: Absence): string => `撤回${absenceKinds[one.kind]}`,
    busy: save.busy || remove.busy || absence.busy,
  };
};
