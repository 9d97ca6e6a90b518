import { Button } from 'antd';
import { useState } from 'react';
import { dutyRoles, keysOf } from '#core/roster/person.ts';
import type { BranchData } from '../branch-data.ts';
import { RolesDrawer } from './roles-drawer.tsx';

/** 七大员: what each of the seven does, in the branch's own words, and who they are. */
export const RolesView = ({ data }: { readonly data: BranchData }) => {
  const [editing, setEditing] = useState(false);
  const texts = data.organisation.roleDuties;
  return (
    <>
      <div className="row">
        <Button onClick={() => setEditing(true)}>修改职责文字</Button>
        <span className="quiet">谁当哪一员，在“名单”里点开这个人勾选。职责文字用在公示板和桌牌上。</span>
      </div>
      <table className="branch-table">
        <thead>
          <tr>
            <th scope="col">七大员</th>
            <th scope="col">职责</th>
            <th scope="col">谁</th>
          </tr>
        </thead>
        <tbody>
          {keysOf(dutyRoles).map((role) => {
            const holders = data.present.filter((person) => person.dutyRoles.includes(role));
            return (
              <tr key={role}>
                <th scope="row">{dutyRoles[role]}</th>
                <td className="role-duty">{texts[role]}</td>
                <td>{holders.length === 0 ? <span className="look">还没有人</span> : holders.map((person) => person.name).join('、')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {editing && <RolesDrawer texts={texts} onClose={() => setEditing(false)} />}
    </>
  );
};
