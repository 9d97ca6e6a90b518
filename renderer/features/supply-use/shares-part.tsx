import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { groupDigits } from '#core/supplies/distribution/weight-words.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import type { Share } from '#core/supplies/use-shares.ts';
import { ChartFills, fills } from './chart-fills.tsx';

interface SharesPartProps {
  readonly title: string;
  readonly shares: readonly Share[];
  readonly unit: string;
}

const ROW_PX = 30;
const AXIS_PX = 36;
/** More bars than this are told by the table alone. */
const MOST_BARS = 12;

/** 谁用了多少: the largest as bars, everybody in the table. */
export const SharesPart = ({ title, shares, unit }: SharesPartProps) => {
  const bars = shares.slice(0, MOST_BARS).map(({ name, used }) => ({ name, used: used / 1000 }));
  if (shares.length === 0) return null;
  return (
    <section className="use-part" aria-label={title}>
      <h2>{title}</h2>
      <div className="use-beside">
        <figure className="use-chart">
          <div role="img" aria-label={`${title}的条形图。数字在旁边的表里。`}>
            <ResponsiveContainer width="100%" height={bars.length * ROW_PX + AXIS_PX}>
              <BarChart data={bars} layout="vertical" margin={{ top: 0, right: 16, bottom: 0, left: 0 }} accessibilityLayer={false}>
                <ChartFills />
                <XAxis type="number" tickLine={false} stroke="var(--quiet)" />
                <YAxis type="category" dataKey="name" width={150} tickLine={false} stroke="var(--ink)" interval={0} />
                <Bar dataKey="used" fill={fills.used} stroke="var(--ink)" strokeWidth={0.75} isAnimationActive={false} />
              </BarChart>
            </ResponsiveContainer>
          </div>
          {shares.length > MOST_BARS && <figcaption>图里是最多的 {MOST_BARS} 个，其余见表。</figcaption>}
        </figure>
        <div className="use-table">
          <table className="plain-figures">
            <caption className="off-screen">{title}</caption>
            <thead>
              <tr>
                <th scope="col">名称</th>
                <th scope="col">用量（{unit}）</th>
              </tr>
            </thead>
            <tbody>
              {shares.map((share) => (
                <tr key={share.name}>
                  <th scope="row">{share.name}</th>
                  <td>{groupDigits(showQuantity(share.used))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </section>
  );
};
