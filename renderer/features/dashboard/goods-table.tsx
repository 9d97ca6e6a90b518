import type { SiteFigures } from '#core/figures/site-figures.ts';
import { amountWords } from '#core/supplies/distribution/weight-words.ts';

/** 进出最多的物资 */
export const GoodsTable = ({ figures }: { readonly figures: SiteFigures }) => {
  const { goods } = figures.supplies;
  return (
    <section className="panel day-chart" aria-label="进出最多的物资">
      <h2>进出最多的物资</h2>
      {goods.length === 0 ? (
        <p className="quiet">这段时间没有收发物资。</p>
      ) : (
        <table className="day-table figures">
          <thead>
            <tr>
              <th scope="col">品名</th>
              <th scope="col">收</th>
              <th scope="col">发</th>
              <th scope="col">结余</th>
            </tr>
          </thead>
          <tbody>
            {goods.map((one) => (
              <tr key={`${one.name} ${one.spec} ${one.unit}`}>
                <th scope="row">
                  {one.name} <span className="quiet">{one.spec}</span>
                </th>
                {[one.in, one.out, one.left].map((value, index) => (
                  <td key={['收', '发', '结余'][index]}>{amountWords(value, one.unit)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
