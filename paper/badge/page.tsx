import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { dateOf, longDate } from '#core/time/local-date.ts';
import { cardsASheet, cutGrid } from '../cut-grid.ts';
import { CutSheet } from '../cut-sheet.tsx';
import { countTo } from '../numbered.ts';
import { Fit } from '../parts.tsx';
import { portrait } from '../sheet-size.ts';
import { showPhone } from '../show-phone.ts';
import { sizeClass } from '../text-size.ts';
import { toPage } from '../to-page.tsx';
import { backSize, badgeCss, nameLinesOf, nameSize } from './css.ts';
import { type Badge, type BadgeModel, badgeSizes } from './model.ts';

/** mm: smaller letters are hard to read at arm's length */
const READABLE = 2;

interface Part {
  readonly badge: Badge;
  readonly model: BadgeModel;
}

const Front = ({ badge, model }: Part): ReactNode => {
  const lines = nameLinesOf(badge.name);
  return (
    <div className="card front">
      {model.head.sample && <span className="mini">示例</span>}
      <Fit className="of">{model.head.branchName}</Fit>
      <div className="rule" />
      <div className="what">工作证</div>
      {model.size === '85x120' && <div className="photo">照片</div>}
      <div className={`name ${sizeClass(nameSize(lines, model.size))}`}>
        {lines.map((line) => (
          <Fit key={line}>{line}</Fit>
        ))}
      </div>
      <Fit className="post">{badge.title || '　'}</Fit>
      <Fit className="unit">{badge.unit || '　'}</Fit>
      <div className="low">
        <span>编号 {badge.number}</span>
        {model.head.hotline !== '' && <Fit className="call">值班电话 {showPhone(model.head.hotline)}</Fit>}
      </div>
    </div>
  );
};

const Back = ({ badge, model }: Part): ReactNode => (
  <div className="card back">
    <div className="back-head">职责</div>
    <div className={`roles ${sizeClass(backSize(badge.roles, model.size))}`}>
      {badge.roles.map((role) => (
        <p key={role}>{role}</p>
      ))}
      {badge.roles.length === 0 && <p>服从排班，按时到岗，文明值守，亮明身份。</p>}
    </div>
    <Fit className="lost">
      拾到请交{model.head.community}值班室　编号 {badge.number}
    </Fit>
  </div>
);

/** Backs lie the other way round in each row, so that they meet their fronts when the sheet is turned over its long edge. */
const mirrored = (badges: readonly Badge[], columns: number): readonly (Badge | null)[] =>
  Array.from({ length: Math.ceil(badges.length / columns) }, (_, row) =>
    countTo(columns)
      .map((column) => badges[row * columns + column - 1] ?? null)
      .reverse(),
  ).flat();

/** 工作证 with cut marks: ten of 90 × 54 mm or four of 85 × 120 mm a sheet, each front sheet followed by its backs. */
export const badgePage = (model: BadgeModel): PaperPage => {
  const grid = cutGrid(portrait.A4, badgeSizes[model.size]);
  const most = cardsASheet(grid);
  const parts = Array.from({ length: Math.max(1, Math.ceil(model.badges.length / most)) }, (_, index) =>
    model.badges.slice(index * most, (index + 1) * most),
  );
  const below = (
    <>
      <span>沿角线裁开{model.back && '；双面打印选“沿长边翻转”'}</span>
      <span>{longDate(dateOf(model.printedAt))} 制</span>
    </>
  );
  const above = `${model.head.branchName}　工作证`;
  return toPage({
    title: '工作证',
    fileName: `工作证 ${model.size} ${dateOf(model.printedAt)}${model.head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css: badgeCss(grid, model),
    sheets: parts.flatMap((badges) => [
      <CutSheet key={`front ${badges[0]?.id}`} grid={grid} above={above} below={below}>
        {badges.map((badge) => (
          <Front key={badge.id} badge={badge} model={model} />
        ))}
      </CutSheet>,
      ...(model.back
        ? [
            <CutSheet key={`back ${badges[0]?.id}`} grid={grid} above={`${above}　背面`} below={below}>
              {mirrored(badges, grid.columns).map((badge, index) =>
                badge ? (
                  <Back key={badge.id} badge={badge} model={model} />
                ) : (
                  <div key={`none ${countTo(index + 1).length}`} className="card" />
                ),
              )}
            </CutSheet>,
          ]
        : []),
    ]),
    formats: ['pdf'],
    remarks: [
      `${model.badges.length} 张工作证，每张 ${model.size.replace('x', '×')} 毫米。打印时选“实际大小”。`,
      ...(model.back && model.badges.some((badge) => backSize(badge.roles, model.size) < READABLE)
        ? ['有人的职责字数多，背面的字很小，建议少写几句或改印大证。']
        : []),
      ...(model.unitHidden > 0 ? [`有 ${model.unitHidden} 人没有同意公示单位，证上不印单位。`] : []),
      '编号按姓氏笔画从第一个号往下数；后来的人单独打印时，把起始编号接着往下写。',
    ],
  });
};
