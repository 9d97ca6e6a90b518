import type { WishPreview } from '#core/duty/wish.ts';

/** Everything the good rows say, with an id for each made once, so that pressing 导入 again after a fault names the same records. */
export const wishesToImport = (preview: WishPreview, makeId: () => string) => {
  const ready = preview.rows.flatMap((row) => (row.verdict.kind === 'ready' ? [row.verdict] : []));
  return {
    wishes: ready.flatMap((row) => row.wishes.map((fields) => ({ id: makeId(), fields }))),
    absences: ready.flatMap((row) => (row.absence ? [{ id: makeId(), fields: row.absence }] : [])),
  };
};
