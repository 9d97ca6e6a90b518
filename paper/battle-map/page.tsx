import type { ReactNode } from 'react';
import { boardSizes } from '#core/boards/board-size.ts';
import type { BoardRequest } from '#core/contract/board-documents.ts';
import type { PaperPage } from '#core/contract/document.ts';
import { dateOf, longDate } from '#core/time/local-date.ts';
import { boardFormats } from '../board-formats.ts';
import { OPEN } from '../chart-names.ts';
import { faces } from '../faces.ts';
import { Fit } from '../parts.tsx';
import { publicBody, readingRemarks } from '../public-body.ts';
import { PublicSheet, publicCss } from '../public-frame.tsx';
import { mm, type SheetSize } from '../sheet-size.ts';
import { showPhone } from '../show-phone.ts';
import { toPage } from '../to-page.tsx';
import { GAP, type MapLayout, mapLayout, UNIT } from './layout.ts';
import type { BattleMapModel, MapBuilding } from './model.ts';

const Who = ({ name }: { readonly name: string }): ReactNode => (
  <Fit className="who">{name === OPEN ? <span className="open">{OPEN}</span> : name}</Fit>
);

const Box = ({ building }: { readonly building: MapBuilding }): ReactNode => (
  <div className="box">
    <div className="box-head">
      <Fit className="box-name">{building.name}</Fit>
      <Fit className="homes">{building.homes}</Fit>
    </div>
    <div className="carers">
      <div className="carer">
        <Fit className="label">楼栋{building.phone !== '' && <b className="phone"> {showPhone(building.phone)}</b>}</Fit>
        <Who name={building.who} />
      </div>
      <div className="carer">
        <Fit className="label">包片</Fit>
        <Who name={building.committee} />
      </div>
    </div>
    <div className="units">
      {building.units.map((unit) => (
        <div className="unit" key={unit.key}>
          <Fit className="label">
            {unit.name} {unit.homes}
          </Fit>
          <Who name={unit.who} />
        </div>
      ))}
    </div>
  </div>
);

const rowsOf = <T,>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

const Command = ({ model }: { readonly model: BattleMapModel }): ReactNode => (
  <div className="command" data-keep-next="">
    {model.command.map((one) => (
      <div className="chief" key={one.key}>
        <Fit className="label">{one.title}</Fit>
        <Who name={one.who} />
        <Fit className="charge">{one.charge}</Fit>
      </div>
    ))}
  </div>
);

const css = (sheet: SheetSize, layout: MapLayout): string => {
  const { letter, columns, unitColumns, commandColumns } = layout;
  const l = (value: number): string => mm(letter * value);
  const thin = mm(Math.max(0.25, letter * 0.03));
  const thick = mm(Math.max(0.5, letter * 0.07));
  return `${publicCss(sheet)}
.command{display:grid;grid-template-columns:repeat(${commandColumns},minmax(0,1fr));gap:${l(0.3)};margin-bottom:${l(0.8)}}
.chief{border:${thin} solid #111;padding:${l(0.1)} ${l(0.3)};text-align:center}
.chief .who{font-size:${l(0.95)};line-height:1.2}
.row{display:grid;grid-template-columns:repeat(${columns},minmax(0,1fr));gap:${l(GAP)};padding-bottom:${l(GAP)};align-items:start}
.box{border:${thick} solid #111}
.box-head{display:flex;align-items:baseline;gap:${l(0.4)};padding:0 ${l(0.35)};border-bottom:${thin} solid #111;height:${l(1.75)}}
.box-name{font-family:${faces.hei};font-weight:700;font-size:${l(1.3)};line-height:${l(1.75)};flex:none;max-width:60%}
.homes{font-family:${faces.hei};font-size:${l(0.62)};flex:1 1 0;min-width:0;text-align:right}
.carers{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));border-bottom:${thick} solid #111;min-height:${l(2.9)}}
.carer{padding:${l(0.12)} ${l(0.25)};text-align:center;min-width:0}
.carer + .carer{border-left:${thin} solid #111}
.label,.charge{font-family:${faces.hei};font-size:${l(0.58)};line-height:${l(0.76)}}
.who{font-weight:700;font-size:${l(1)};line-height:1.3}
.carer .who{font-size:${l(1.2)};line-height:1.35}
.phone{font-size:1.15em;word-spacing:-0.1em}
.units{display:grid;grid-template-columns:repeat(${unitColumns},minmax(0,1fr))}
.unit{border-right:${thin} solid #111;border-bottom:${thin} solid #111;margin:0 -${thin} -${thin} 0;padding:${l(0.1)} ${l(0.2)};text-align:center;min-width:0;min-height:${l(UNIT - 0.15)}}
.units{overflow:hidden}
.open{display:inline-block;font-family:${faces.hei};font-size:0.75em;line-height:1.2;border:${thin} dashed #111;padding:0 0.3em;font-weight:400}
.none{font-size:${l(1)}}
`;
};

const remarksOf = (model: BattleMapModel, letter: number): readonly string[] => [
  ...(model.gaps > 0 ? [`有 ${model.gaps} 处还没有人，图上写“${OPEN}”。`] : []),
  ...(model.leftOut > 0 ? [`有 ${model.leftOut} 人没有同意公示，图上只写“已定”。`] : []),
  ...(model.buildings.length > 0 ? readingRemarks('单元负责人姓名', letter) : ['楼栋和单元还没有登记，先在“花名册 → 组织”里登记。']),
  model.purpose === 'internal' ? '图上有电话和没有同意公示的姓名，挂在指挥部里，不挂在门口。' : '张贴用：不印个人电话。',
];

/** 作战图, upright: the command above, then a box for every building with its units. */
export const battleMapPage = (model: BattleMapModel, size: BoardRequest<'battle-map'>['size']): PaperPage => {
  const { head } = model;
  const sheet = boardSizes[size];
  const layout = mapLayout(model, publicBody(sheet));
  const keeping = model.purpose === 'internal' ? '指挥部内部使用，不对外张贴' : '四级责任，一栋一人，一单元一人';
  return toPage({
    title: `作战图 ${head.community}`,
    fileName: `作战图 ${head.community} ${size} ${dateOf(model.printedAt)}${head.sample ? ' 示例' : ''}`,
    size: sheet,
    css: css(sheet, layout),
    sheets: (
      <PublicSheet
        head={head}
        title={`${head.community}作战图`}
        subtitle={`${model.totals}　${longDate(dateOf(model.printedAt))}　${keeping}`}
        printedAt={model.printedAt}
      >
        <Command model={model} />
        {rowsOf(model.buildings, layout.columns).map((row) => (
          <div className="row" key={row[0]?.key}>
            {row.map((building) => (
              <Box key={building.key} building={building} />
            ))}
          </div>
        ))}
        {model.buildings.length === 0 && <p className="none">楼栋和单元还没有登记。</p>}
      </PublicSheet>
    ),
    formats: boardFormats(size),
    remarks: remarksOf(model, layout.letter),
  });
};
