import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { dateOf, longDate } from '#core/time/local-date.ts';
import { OPEN } from '../chart-names.ts';
import { faces } from '../faces.ts';
import { Fit } from '../parts.tsx';
import { landscape, mm, type SheetSize } from '../sheet-size.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { toPage } from '../to-page.tsx';
import type { ChartArea, ChartBuilding, OrganisationChartModel } from './model.ts';

/** Boxes of buildings that stand side by side: on A4 each is 20 mm wide, on A3 23 mm. */
export const chartColumns = { A4: 13, A3: 17 } as const;

const css = (size: SheetSize, columns: number): string => {
  const scale = size.heightMm / 210;
  const u = (value: number): string => mm(value * scale);
  const column = (size.widthMm - 30 * scale) / columns;
  return `${staffCss(scale)}
.root{width:${u(90)};margin:0 auto;border:0.55mm solid #111;text-align:center;padding:${u(1)} ${u(2)}}
.root .who{font-size:${u(6.4)};line-height:${u(8.4)}}
.who{font-weight:700}
.title-of,.charge{font-family:${faces.hei}}
.title-of{font-weight:700;font-size:${u(3.8)};line-height:${u(5)}}
.charge{font-size:${u(3)};line-height:${u(4)}}
.stem{width:0;height:${u(3.5)};border-left:0.4mm solid #111;margin:0 auto}
.row{display:flex;justify-content:center;align-items:flex-start;position:relative;padding-bottom:${u(3.5)}}
.area{position:relative;padding:${u(3.5)} ${u(0.6)} 0;flex:none}
.area::before{content:'';position:absolute;top:0;left:0;right:0;border-top:0.4mm solid #111}
.area::after{content:'';position:absolute;top:0;left:50%;height:${u(3.5)};border-left:0.4mm solid #111}
.row .area:first-child::before{left:50%}
.row .area:last-child::before{right:50%}
.row .area:first-child:last-child::before{display:none}
${Array.from({ length: columns }, (_, index) => `.w${index + 1}{width:${mm(column * (index + 1))}}`).join('')}
.area-head{border:0.4mm solid #111;text-align:center;padding:${u(0.6)} ${u(1)};margin:0 auto;max-width:${u(64)}}
.area-head .who{font-size:${u(5)};line-height:${u(6.4)}}
.buildings{display:flex;justify-content:center;margin-top:${u(3)};position:relative}
.buildings::before{content:'';position:absolute;left:50%;top:${u(-3)};height:${u(3)};border-left:0.4mm solid #111}
.building{position:relative;width:${mm(column - 0.6 * scale)};flex:none;padding:${u(2.6)} ${u(0.5)} 0}
.building::before{content:'';position:absolute;top:0;left:0;right:0;border-top:0.4mm solid #111}
.building::after{content:'';position:absolute;top:0;left:50%;height:${u(2.6)};border-left:0.4mm solid #111}
.building:first-child::before{left:50%}
.building:last-child::before{right:50%}
.building:first-child:last-child::before{display:none}
.box{border:0.25mm solid #111;text-align:center}
.box-head{padding:${u(0.5)} ${u(0.5)};border-bottom:0.25mm solid #111}
.box-head .charge{font-size:${u(2.7)}}
.box-head .title-of{font-size:${u(3.1)};line-height:${u(3.9)}}
.box-head .who{font-size:${u(4)};line-height:1.25}
.unit{padding:${u(0.4)} ${u(0.5)};border-bottom:0.15mm solid #111}
.unit:last-child{border-bottom:0}
.unit .charge{font-size:${u(2.5)};line-height:${u(3.2)}}
.unit .who{font-size:${u(3.5)};line-height:1.23;font-weight:400}
.open{display:inline-block;font-family:${faces.hei};font-size:0.8em;line-height:1.1;border:0.25mm dashed #111;padding:0 0.3em;font-weight:400}
.none{text-align:center;font-size:${u(4)};line-height:${u(12)}}
`;
};

const Who = ({ name }: { readonly name: string }): ReactNode => (
  <Fit className="who">{name === OPEN ? <span className="open">{OPEN}</span> : name}</Fit>
);

const BuildingBox = ({ building }: { readonly building: ChartBuilding }): ReactNode => (
  <div className="building">
    <div className="box">
      <div className="box-head">
        <Fit className="title-of">{building.place}</Fit>
        <Fit className="charge">{building.size || '　'}</Fit>
        <Who name={building.name} />
      </div>
      {building.units.map((unit) => (
        <div key={unit.key} className="unit">
          <Fit className="charge">{unit.charge}</Fit>
          <Who name={unit.name} />
        </div>
      ))}
    </div>
  </div>
);

const Area = ({ area }: { readonly area: ChartArea }): ReactNode => (
  <div className={`area w${area.columns}`}>
    <div className="area-head">
      <Fit className="title-of">
        {area.title}
        {area.continued && '（续）'}
      </Fit>
      <Who name={area.name} />
      <Fit className="charge">{area.charge}</Fit>
    </div>
    {area.buildings.length > 0 && (
      <div className="buildings">
        {area.buildings.map((building) => (
          <BuildingBox key={building.key} building={building} />
        ))}
      </div>
    )}
  </div>
);

const Chart = ({ model }: { readonly model: OrganisationChartModel }): ReactNode => (
  <>
    <div className="root" data-keep-next="">
      <Fit className="title-of">临时党支部{model.root.title}</Fit>
      <Who name={model.root.name} />
      <Fit className="charge">{model.root.charge}</Fit>
    </div>
    {model.rows.length > 0 && <div className="stem" data-keep-next="" />}
    {model.rows.map((areas) => (
      <div key={areas[0]?.key} className="row">
        {areas.map((area) => (
          <Area key={area.key} area={area} />
        ))}
      </div>
    ))}
    {model.rows.length === 0 && <p className="none">支委、楼栋和单元还没有登记。在“组织”里登记后再打印。</p>}
  </>
);

/** 四级组织架构图, landscape: 书记, 支委, 楼栋 and under each its 单元 as a list; true to the millimetre, gaps as 待定. */
export const organisationChartPage = (model: OrganisationChartModel, size: 'A3' | 'A4'): PaperPage =>
  toPage({
    title: '组织架构图',
    fileName: `组织架构图 ${size} ${dateOf(model.printedAt)}${model.head.sample ? ' 示例' : ''}`,
    size: landscape[size],
    css: css(landscape[size], model.columns),
    sheets: (
      <StaffSheet
        head={model.head}
        title="组织架构图"
        aside={longDate(dateOf(model.printedAt))}
        keeping="书记—支委—楼栋负责人—单元负责人　四级责任"
        mark={null}
        printedAt={model.printedAt}
      >
        <Chart model={model} />
      </StaffSheet>
    ),
    formats: ['pdf', 'png'],
    remarks: [
      ...(model.gaps > 0 ? [`有 ${model.gaps} 处还没有人，图上写“${OPEN}”。`] : []),
      ...(model.leftOut > 0 ? [`有 ${model.leftOut} 人没有同意公示，图上只写“已定”。`] : []),
      '图上不印电话。',
    ],
  });
