import type { UndoCases } from './undo-case.ts';

/** 数据 */
export const figuresUndoCases: UndoCases<'figures'> = {
  'figures.makeKey': { input: () => ({}), turning: 'passed over' },
};
