import type { HandoverContent, OpenMatter } from './handover.ts';

type Sheet = Pick<HandoverContent, 'startsAt' | 'matters'> & { readonly id: string };

const inOrder = (one: Sheet, other: Sheet): number => one.startsAt.localeCompare(other.startsAt) || one.id.localeCompare(other.id);

/**
 * 未办事项 that a shift finds: everything written down in an earlier handover and not settled in one of them, oldest first.
 * Read from all earlier sheets, not from the last alone, so that a sheet written late or a shift without one loses nothing.
 */
export const openMatters = (earlier: readonly Sheet[]): readonly OpenMatter[] => {
  const open = new Map<string, OpenMatter>();
  const settled = new Set<string>();
  for (const sheet of [...earlier].sort(inOrder)) {
    for (const matter of sheet.matters) {
      if (matter.done) settled.add(matter.id);
      else if (!open.has(matter.id)) open.set(matter.id, matter);
    }
  }
  return [...open.values()].filter((matter) => !settled.has(matter.id));
};

/** What stands in a shift's sheet: the matters it finds, with what was written about them since, then its own. */
export const joinMatters = (found: readonly OpenMatter[], written: readonly OpenMatter[]): readonly OpenMatter[] => {
  const own = new Map(written.map((matter) => [matter.id, matter]));
  const carried = found.map((matter) => {
    const now = own.get(matter.id);
    own.delete(matter.id);
    return now ? { ...matter, done: now.done, result: now.result } : { ...matter, done: false, result: '' };
  });
  return [...carried, ...own.values()];
};
