import type { SiteFigures } from '#core/figures/site-figures.ts';
import { keysOf } from '#core/roster/person.ts';
import { requestKinds } from '#core/service/requests/request.ts';

/** 诉求分类: a table whose bars are drawn in its cells, so that it reads the same with eyes and without. */
export const KindsChart = ({ figures }: { readonly figures: SiteFigures }) => {
  const { byKind, received } = figures.requests;
  const kinds = keysOf(requestKinds)
    .filter((kind) => byKind[kind] > 0)
    .sort((one, other) => byKind[other] - byKind[one]);
  const most = Math.max(1, ...kinds.map((kind) => byKind[kind]));
  return (
    <section className="panel day-chart" aria-label="诉求分类">
      <h2>诉求分类</h2>
      {kinds.length === 0 ? (
        <p className="quiet">这段时间没有收到诉求。</p>
      ) : (
        <table className="kinds">
          <caption>收到 {received} 件</caption>
          <tbody>
            {kinds.map((kind) => (
              <tr key={kind}>
                <th scope="row">{requestKinds[kind]}</th>
                <td className="figures">{byKind[kind]}</td>
                <td>
                  <svg aria-hidden="true" width="100%" height="14" preserveAspectRatio="none" viewBox="0 0 100 14">
                    <rect width={(byKind[kind] / most) * 100} height="14" fill="var(--edge)" />
                  </svg>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
