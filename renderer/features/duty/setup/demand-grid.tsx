import { InputNumber } from 'antd';
import type { DutySetup } from '#core/contract/results.ts';
import { shiftTimes } from '../shift-times.ts';
import { placeKey } from './demand-tables.ts';

interface DemandGridProps {
  readonly setup: Pick<DutySetup, 'posts' | 'shifts'>;
  readonly heads: ReadonlyMap<string, number>;
  readonly onChange: (heads: ReadonlyMap<string, number>) => void;
}

/** Heads wanted: shifts down, posts across. */
export const DemandGrid = ({ setup, heads, onChange }: DemandGridProps) => (
  <div className="setup-scroll">
    <table className="setup-table">
      <thead>
        <tr>
          <th scope="col">班次</th>
          {setup.posts.map((post) => (
            <th key={post.id} scope="col">
              {post.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {setup.shifts.map((shift) => (
          <tr key={shift.id}>
            <th scope="row">
              {shift.name} <span className="quiet figures">{shiftTimes(shift)}</span>
            </th>
            {setup.posts.map((post) => (
              <td key={post.id}>
                <InputNumber
                  aria-label={`${shift.name} ${post.name} 人数`}
                  min={0}
                  max={50}
                  precision={0}
                  value={heads.get(placeKey(post.id, shift.id)) ?? 0}
                  onChange={(value) => onChange(new Map(heads).set(placeKey(post.id, shift.id), value ?? 0))}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
