import { Button, Modal, Segmented } from 'antd';
import type { Decision } from '#core/roster/import/import-plan.ts';
import { type Side, sideOf } from '#core/roster/import/merge-people.ts';
import { rosterColumns, type TableField } from '#core/roster/import/roster-columns.ts';
import { type NameOfBranch, showField } from '#core/roster/import/roster-table.ts';
import type { PersonFields } from '#core/roster/person.ts';
import type { DuplicateVerdict } from './use-import-choices.ts';

interface ComparePeopleProps {
  readonly line: number;
  readonly verdict: DuplicateVerdict;
  /** as in the roster, or as in the earlier row of the file */
  readonly ours: PersonFields;
  readonly decision: Decision | undefined;
  readonly branches: NameOfBranch;
  readonly onTake: (field: TableField, side: Side) => void;
  readonly onClose: () => void;
}

const headingOf = (field: TableField): string => rosterColumns.find((column) => column.field === field)?.heading ?? field;
const sideChoices: { value: Side; label: string }[] = [
  { value: 'ours', label: '用原来的' },
  { value: 'theirs', label: '用表格的' },
];

/** 对照: what stands in the roster beside what the row says, field by field; nothing is overwritten that was not chosen here. */
export const ComparePeople = ({ line, verdict, ours, decision, branches, onTake, onClose }: ComparePeopleProps) => (
  <Modal
    open
    title={`第 ${line} 行和${verdict.of}`}
    width="min(48rem, 94vw)"
    onCancel={onClose}
    footer={
      <Button type="primary" onClick={onClose}>
        看好了
      </Button>
    }
  >
    <p className="quiet">原来空着的，用表格的补上；两边都有的，不选就留原来的。</p>
    <table className="compare-people">
      <thead>
        <tr>
          <th scope="col">项目</th>
          <th scope="col">原来的</th>
          <th scope="col">表格的</th>
          <th scope="col">用哪个</th>
        </tr>
      </thead>
      <tbody>
        {verdict.differences.map((difference) => {
          const { field } = difference;
          const side = sideOf(difference, decision?.sides ?? {});
          return (
            <tr key={field}>
              <th scope="row">{headingOf(field)}</th>
              <td className={side === 'ours' ? 'taken' : 'left-out'}>{showField(ours, field, branches) || '（空）'}</td>
              <td className={side === 'theirs' ? 'taken' : 'left-out'}>{showField(verdict.person, field, branches) || '（空）'}</td>
              <td>
                <Segmented<Side>
                  aria-label={`${headingOf(field)}用哪个`}
                  size="small"
                  options={sideChoices}
                  value={side}
                  onChange={(next) => onTake(field, next)}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </Modal>
);
