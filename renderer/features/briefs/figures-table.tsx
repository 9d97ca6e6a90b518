import type { BriefView } from '#core/figures/brief-view.ts';
import { beforeWords, type FigureRow, placedFigure } from '#core/figures/compare-figures.ts';

const difference = (row: FigureRow): string => {
  const { difference: value } = row;
  if (value === null) return '';
  if (value === 0) return '持平';
  return `${value > 0 ? '+' : '−'}${placedFigure(Math.abs(value), row)}`;
};

/** What the words are made from, with the period before. */
export const FiguresTable = ({ view }: { readonly view: BriefView }) => (
  <table className="brief-figures">
    <caption>数字</caption>
    <thead>
      <tr>
        <th scope="col">项目</th>
        <th scope="col">{view.kind === 'day' ? '当日' : '本周'}</th>
        <th scope="col">{beforeWords[view.kind]}</th>
        <th scope="col">增减</th>
      </tr>
    </thead>
    <tbody>
      {view.rows.map((row) => (
        <tr key={row.label}>
          <th scope="row">
            {row.label}
            <span className="quiet">（{row.unit}）</span>
          </th>
          <td>{placedFigure(row.now, row)}</td>
          <td>{placedFigure(row.before, row)}</td>
          <td>{difference(row)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
