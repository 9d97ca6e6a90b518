import { Button } from 'antd';
import { whyNoOffice } from '#core/roster/organisation/office-term.ts';
import { branchOffices, isPartyMember } from '#core/roster/person.ts';
import { longDate } from '#core/time/local-date.ts';
import type { BranchSection, OfficeRow } from './office-rows.ts';
import type { OfficeBeside } from './offices-view.tsx';
import { PastHolders } from './past-holders.tsx';

interface BranchPanelProps {
  readonly section: BranchSection;
  readonly onBeside: (beside: OfficeBeside) => void;
}

const factsOf = ({ approvedBy, foundedOn, dissolvedOn, members }: BranchSection): string =>
  [
    approvedBy ? `批准机关：${approvedBy}` : '批准机关还没有写',
    foundedOn ? `${longDate(foundedOn)}成立` : '成立日期还没有写',
    dissolvedOn ? `${longDate(dissolvedOn)}撤销` : '',
    `${members.length} 人，其中党员 ${members.filter(isPartyMember).length} 人`,
  ]
    .filter(Boolean)
    .join('，');

const Since = ({ row: { person, term } }: { readonly row: OfficeRow }) => {
  if (!person) return null;
  return term ? <span className="figures">{longDate(term.from)}起</span> : <span className="look">任命日期没有登记</span>;
};

const OfficeLine = ({ row, section, onBeside }: BranchPanelProps & { readonly row: OfficeRow }) => {
  const { office, person, term } = row;
  const title = branchOffices[office];
  const appoint = (words: string) => (
    <Button aria-label={`${section.name} ${title} ${words}`} onClick={() => onBeside({ kind: 'appoint', section, office, person })}>
      {words}
    </Button>
  );
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>
        {person ? <strong>{person.name}</strong> : <span className="quiet">空缺</span>}
        {person && whyNoOffice(person) && <div className="look office-doubt">{whyNoOffice(person)}</div>}
      </td>
      <td>
        <Since row={row} />
      </td>
      <td>{term?.appointedBy || (term && <span className="look">任命机关没有登记</span>)}</td>
      <td>
        <span className="row-actions">
          {!person && appoint('任命')}
          {person && !term && appoint('补登任命')}
          {person && term && (
            <Button aria-label={`更正${person.name}的任期`} onClick={() => onBeside({ kind: 'mend', term, name: person.name })}>
              更正
            </Button>
          )}
          {person && (
            <Button aria-label={`免去${person.name}的${title}`} onClick={() => onBeside({ kind: 'relieve', person, term })}>
              免去
            </Button>
          )}
        </span>
      </td>
    </tr>
  );
};

/** One branch: its facts, its offices, and who held them before. */
export const BranchPanel = ({ section, onBeside }: BranchPanelProps) => (
  <section className="panel branch-panel" aria-label={section.name}>
    <h2>{section.name}</h2>
    <p className="quiet">{factsOf(section)}</p>
    {section.dissolvedOn && section.members.length > 0 && (
      <p className="look">这个支部已经撤销，还有 {section.members.length} 人编在里面，请编入别的支部。</p>
    )}
    {section.holders.filter(({ office, person }) => office === 'secretary' && person).length > 1 && (
      <p className="look">名单里写了不止一位书记。一个支部只有一位书记，请免去多写的。</p>
    )}
    <table className="branch-table">
      <thead>
        <tr>
          <th scope="col">职务</th>
          <th scope="col">现任</th>
          <th scope="col">任职时间</th>
          <th scope="col">任命机关</th>
          <th scope="col">办理</th>
        </tr>
      </thead>
      <tbody>
        {section.holders.map((row) => (
          <OfficeLine key={`${row.office} ${row.person?.id ?? ''}`} row={row} section={section} onBeside={onBeside} />
        ))}
      </tbody>
    </table>
    <div className="row">
      <Button
        aria-label={`${section.name} 再任命一位`}
        onClick={() => onBeside({ kind: 'appoint', section, office: 'deputySecretary', person: null })}
      >
        再任命一位
      </Button>
      <Button aria-label={`修改支部资料：${section.name}`} onClick={() => onBeside({ kind: 'branch', section })}>
        修改支部资料
      </Button>
      <Button aria-label={`编入人员：${section.name}`} onClick={() => onBeside({ kind: 'members', section })}>
        编入人员
      </Button>
    </div>
    <PastHolders past={section.past} onBeside={onBeside} />
  </section>
);
