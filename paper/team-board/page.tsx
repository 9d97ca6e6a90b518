import type { ReactNode } from 'react';
import { type BoardSize, boardSizes } from '#core/boards/board-size.ts';
import type { PaperPage } from '#core/contract/document.ts';
import { inWords } from '#core/roster/published.ts';
import { balanced } from '../balanced.ts';
import { boardFormats } from '../board-formats.ts';
import { numbered } from '../numbered.ts';
import { toPage } from '../to-page.tsx';
import { Board } from './board.tsx';
import { boardCss } from './css.ts';
import { type BoardMaking, boardLegibility, layoutOf, legibilityRemarks } from './legibility.ts';
import type { TeamBoardModel } from './model.ts';

const photoRemarks = (model: TeamBoardModel, photos: boolean): readonly string[] => {
  const without = photos ? model.people.filter((person) => person.photo === '').map((person) => person.name) : [];
  if (without.length === 0) return [];
  return [`没有照片，板上留空框，可以贴一张：${inWords(without)}。照片在花名册本人的资料里加。`];
};

const remarksOf = (model: TeamBoardModel, photos: boolean): readonly string[] => [
  ...(model.withoutConsent.length > 0
    ? [`有 ${model.withoutConsent.length} 人未同意公示，没有印在板上：${inWords(model.withoutConsent)}。征得同意后在花名册勾选即可。`]
    : []),
  ...model.hiddenPhones,
  ...photoRemarks(model, photos),
  ...(model.people.length === 0 ? ['板上还没有人：请先在花名册里勾选同意公示。'] : []),
  ...(model.head.hotline === '' ? ['还没有填写 24 小时值班电话，板上没有这一项。'] : []),
  ...(model.head.supervisionPhone === '' ? ['还没有填写监督电话，板上没有这一项。'] : []),
];

/** 公示板 at true size: one sheet unless more are asked for; `legibility` and `remarks` say from how far it can be read. */
export const teamBoardPage = (
  model: TeamBoardModel,
  size: BoardSize,
  { sheets = 1, photos = false }: Partial<Pick<BoardMaking, 'sheets' | 'photos'>> = {},
): PaperPage => {
  const making: BoardMaking = { size, sheets: Math.max(1, Math.min(sheets, model.people.length)), photos };
  const layout = layoutOf(model, making);
  const legibility = boardLegibility(model, making);
  const parts = numbered(balanced(numbered(model.people), Math.ceil(model.people.length / making.sheets)));
  const several = parts.length > 1 ? ` ${parts.length}块` : '';
  return {
    ...toPage({
      title: `${model.head.branchName} 公示板`,
      fileName: `公示板 ${model.head.community}${model.teamName === '' ? '' : ` ${model.teamName}`} ${size}${several} ${model.date}${model.head.sample ? ' 示例' : ''}`,
      size: boardSizes[size],
      css: boardCss(layout),
      sheets: parts.map(
        ({ item, number }): ReactNode => (
          <Board key={number} model={model} layout={layout} people={item} part={{ number, of: parts.length }} />
        ),
      ),
      // a picture shows the first sheet only
      formats: boardFormats(size).filter((format) => format !== 'png' || parts.length === 1),
      remarks: [...legibilityRemarks(model, making, legibility), ...remarksOf(model, photos)],
    }),
    legibility,
  };
};
