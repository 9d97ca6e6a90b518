import { type ChartNode, chargeText } from '#core/roster/organisation/org-chart.ts';
import { Phone } from '#renderer/ui/phone.tsx';

const Holder = ({ node, phone = true }: { readonly node: ChartNode; readonly phone?: boolean }) =>
  node.person ? (
    <>
      <strong>{node.person.name}</strong>
      {phone && node.person.phone !== '' && (
        <>
          {' '}
          <Phone value={node.person.phone} />
        </>
      )}
    </>
  ) : (
    <span className="look">还没有人</span>
  );

const Units = ({ units }: { readonly units: readonly ChartNode[] }) => (
  <ul className="chart-units">
    {units.map((unit) => (
      <li key={unit.key} title={chargeText(unit)}>
        <span className="quiet">{unit.place}</span> <Holder node={unit} phone={false} />
      </li>
    ))}
  </ul>
);

const Buildings = ({ node }: { readonly node: ChartNode }) => (
  <table className="branch-table chart-table">
    <thead>
      <tr>
        <th scope="col">楼栋</th>
        <th scope="col">楼栋负责人</th>
        <th scope="col">单元负责人</th>
      </tr>
    </thead>
    <tbody>
      {node.children.map((building) => (
        <tr key={building.key}>
          <th scope="row">
            {building.place} <span className="quiet chart-size">{building.size}</span>
          </th>
          <td>
            <Holder node={building} />
          </td>
          <td>
            <Units units={building.children} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** The four levels, read from the top: 书记, then each 支委 with the buildings, then the units. */
export const ChartTree = ({ root }: { readonly root: ChartNode }) => (
  <>
    <p className="chart-root">
      <span className="quiet">{root.title}</span> <Holder node={root} /> <span className="quiet">{root.person?.unit}</span>
    </p>
    <ul className="plain-list" aria-label="支委和包片楼栋">
      {root.children.map((member) => (
        <li key={member.key} className="chart-member">
          <h2>
            <span className="quiet">{member.title}</span> <Holder node={member} />{' '}
            <span className="quiet chart-size">{chargeText(member)}</span>
          </h2>
          {member.children.length > 0 && <Buildings node={member} />}
        </li>
      ))}
    </ul>
  </>
);
