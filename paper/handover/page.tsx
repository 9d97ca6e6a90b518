import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { faces } from '../faces.ts';
import { countTo, numbered } from '../numbered.ts';
import { PackSheet, packCss } from '../power-cut-pack/frame.tsx';
import { portrait } from '../sheet-size.ts';
import { toPage } from '../to-page.tsx';
import type { HandoverModel, MatterRow, StockRow } from './model.ts';

const css = `${packCss}
.facts,.counts,.rows,.signs{font-size:3.9mm;line-height:1.35;margin-bottom:2.5mm}
.facts th,.facts td,.counts th,.counts td,.rows th,.rows td,.signs th,.signs td{border:0.25mm solid #111;padding:1.2mm 1.6mm;vertical-align:middle}
.facts th,.counts th,.rows th,.signs th{font-family:${faces.hei};font-weight:700}
.facts th{width:27mm;text-align:center}
.facts td,.rows td{text-align:left}
.counts th,.counts td{text-align:center}
.counts td{height:11mm;font-family:${faces.hei};font-size:5mm;font-weight:700}
.rows td.figure{text-align:right}
.rows .line td{height:8mm}
.tall td{height:12mm;vertical-align:top}
.low td{height:8.5mm}
.number{width:14mm}.from{width:26mm}.outcome{width:46mm}.figure{width:23mm}.reason{width:48mm}
.signs td{height:17mm;width:33.33%;vertical-align:top}
.signs b{display:block;font-family:${faces.kai};font-size:6mm;font-weight:400;line-height:9mm}
.signs small{font-size:3.2mm}
.note{font-size:3.4mm;line-height:1.5}
`;

const Fact = ({ label, tall = false, children }: { readonly label: string; readonly tall?: boolean; readonly children: ReactNode }) => (
  <tr className={tall ? 'tall' : 'low'}>
    <th>{label}</th>
    <td>{children}</td>
  </tr>
);

const Facts = ({ model }: { readonly model: HandoverModel }): ReactNode => (
  <table className="facts">
    <tbody>
      <Fact label="应到人员">{model.due}</Fact>
      <Fact label="到岗情况">{model.filled ? model.roll : '□全部到岗　□有人未到，姓名及原因：'}</Fact>
      <Fact label="天气">{model.weather}</Fact>
    </tbody>
  </table>
);

const Counts = ({ model }: { readonly model: HandoverModel }): ReactNode => (
  <table className="counts">
    <thead>
      <tr>
        {model.counters.map((cell) => (
          <th key={cell.label}>{cell.label}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      <tr>
        {model.counters.map((cell) => (
          <td key={cell.label}>{cell.value}</td>
        ))}
      </tr>
    </tbody>
  </table>
);

const Checks = ({ model }: { readonly model: HandoverModel }): ReactNode => (
  <table className="facts">
    <tbody>
      <Fact label="异常处置" tall={!model.filled}>
        {model.abnormal}
      </Fact>
      <Fact label="上级通知" tall={!model.filled}>
        {model.notices}
      </Fact>
      <Fact label="重点户" tall={!model.filled}>
        {model.households}
      </Fact>
      {model.checks.map((check) => (
        <Fact key={check.label} label={check.label}>
          {model.filled ? check.value : '□正常　□有问题：'}
        </Fact>
      ))}
    </tbody>
  </table>
);

const blankMatter: MatterRow = { text: '', from: '', outcome: '' };
const blankStock: StockRow = { name: '', book: '', counted: '', difference: '', reason: '' };
const withRoom = <T,>(rows: readonly T[], blank: T, filled: boolean, least: number): readonly T[] =>
  filled ? rows : [...rows, ...countTo(Math.max(1, least - rows.length)).map(() => blank)];

const Matters = ({ model }: { readonly model: HandoverModel }): ReactNode => (
  <table className="rows">
    <thead>
      <tr>
        <th className="number">序号</th>
        <th>未办事项</th>
        <th className="from">提出班次</th>
        <th className="outcome">办理结果</th>
      </tr>
    </thead>
    <tbody>
      {numbered(withRoom(model.matters, blankMatter, model.filled, 4)).map(({ item, number }) => (
        <tr key={number} className="line">
          <td>{number}</td>
          <td>{item.text}</td>
          <td>{item.from}</td>
          <td>{item.outcome}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Stock = ({ model }: { readonly model: HandoverModel }): ReactNode => (
  <table className="rows">
    <thead>
      <tr>
        <th>物资清点</th>
        <th className="figure">账面数</th>
        <th className="figure">实数</th>
        <th className="figure">差数</th>
        <th className="reason">差数原因</th>
      </tr>
    </thead>
    <tbody>
      {numbered(withRoom(model.stock, blankStock, model.filled, 4)).map(({ item, number }) => (
        <tr key={number} className="line">
          <td>{item.name}</td>
          <td className="figure">{item.book}</td>
          <td className="figure">{item.counted}</td>
          <td className="figure">{item.difference}</td>
          <td>{item.reason}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Signs = ({ model }: { readonly model: HandoverModel }): ReactNode => (
  <table className="signs">
    <thead>
      <tr>
        {model.signatures.map((cell) => (
          <th key={cell.label}>{cell.label}（签字）</th>
        ))}
      </tr>
    </thead>
    <tbody>
      <tr>
        {model.signatures.map((cell) => (
          <td key={cell.label}>
            {cell.name === '' ? null : <b>{cell.name}</b>}
            <small>{cell.at === '' ? '　　月　　日　　时　　分' : `${cell.at}，凭签字密码`}</small>
          </td>
        ))}
      </tr>
    </tbody>
  </table>
);

const None = ({ label }: { readonly label: string }): ReactNode => (
  <table className="facts">
    <tbody>
      <Fact label={label}>无</Fact>
    </tbody>
  </table>
);

/** 交接班记录, A4 portrait: filled, or blank for the pen. Long lists run on to another sheet; the signatures come last. */
export const handoverPage = (model: HandoverModel): PaperPage => {
  const name = model.filled ? '交接班记录' : '交接班记录（空白）';
  return toPage({
    title: `${model.head.branchName}交接班记录`,
    fileName: `${name} ${model.date} ${model.shiftName}${model.head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css,
    sheets: (
      <PackSheet model={model} title={`${model.shiftName}交接班记录`} aside={model.when}>
        <Facts model={model} />
        <Counts model={model} />
        <Checks model={model} />
        {model.filled && model.matters.length === 0 ? <None label="未办事项" /> : <Matters model={model} />}
        {model.filled && model.stock.length === 0 ? <None label="物资清点" /> : <Stock model={model} />}
        <Signs model={model} />
        <p className="note">签字以前由交班人负责；签字以后不再改动，有出入的写进下一班。卡口计数不记过往人员姓名。</p>
      </PackSheet>
    ),
    formats: ['pdf'],
    remarks: model.filled && model.state !== '已交清' ? [`这份记录${model.state}。`] : [],
  });
};
