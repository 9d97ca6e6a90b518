import type { InputOf } from '#core/contract/routes.ts';
import type { UndoCases } from './undo-case.ts';
import type { UndoWorld } from './undo-world.ts';

const brief = (world: UndoWorld): InputOf<'brief.save'> => ({
  id: world.newId(),
  basedOn: null,
  fields: {
    ...{ kind: 'day', from: '2022-01-06', title: '工作日报', withFigures: true },
    sections: [{ key: 'duty', heading: '值守', text: '三班值守，秩序良好。', composed: '' }],
  },
});

export const briefUndoCases: UndoCases<'brief'> = {
  'brief.save': { input: brief },
  'brief.remove': {
    input: (w) => {
      const saved = brief(w);
      w.run('brief.save', saved);
      return { id: saved.id };
    },
  },
};
