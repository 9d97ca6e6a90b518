import type { BoardSize } from '#core/boards/board-size.ts';
import type { FileFormat } from '#core/contract/document.ts';

/** What a board of this size can become: A4 fits every printer, A3 may have to be put together from A4, the rest from either. */
export const boardFormats = (size: BoardSize): readonly FileFormat[] => {
  if (size === 'A4') return ['pdf', 'png'];
  return size === 'A3' ? ['pdf', 'tiles-A4', 'png'] : ['pdf', 'tiles-A3', 'tiles-A4', 'png'];
};
