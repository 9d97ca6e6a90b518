import { Button } from 'antd';
import { useMemo, useState } from 'react';
import type { Office, OfficeTerm } from '#core/roster/organisation/office-term.ts';
import type { Person } from '#core/roster/person.ts';
import type { BranchData } from '../branch-data.ts';
import { AppointDrawer } from './appoint-drawer.tsx';
import { BranchDrawer } from './branch-drawer.tsx';
import { BranchPanel } from './branch-panel.tsx';
import { MembersDrawer } from './members-drawer.tsx';
import { MendTermDrawer } from './mend-term-drawer.tsx';
import { type BranchSection, branchSections } from './office-rows.ts';
import { OwnBranchDrawer } from './own-branch-drawer.tsx';
import { RelieveDrawer } from './relieve-drawer.tsx';

export type OfficeBeside =
  | { readonly kind: 'none' | 'newBranch' }
  | { readonly kind: 'branch' | 'members'; readonly section: BranchSection }
  | { readonly kind: 'appoint'; readonly section: BranchSection; readonly office: Office; readonly person: Person | null }
  | { readonly kind: 'relieve'; readonly person: Person; readonly term: OfficeTerm | null }
  | { readonly kind: 'mend'; readonly term: OfficeTerm; readonly name: string };

interface DrawersProps {
  readonly data: BranchData;
  readonly beside: OfficeBeside;
  readonly onClose: () => void;
}

const Drawers = ({ data, beside, onClose }: DrawersProps) => (
  <>
    {beside.kind === 'newBranch' && <BranchDrawer branch={null} onClose={onClose} />}
    {beside.kind === 'branch' && beside.section.branch && <BranchDrawer branch={beside.section.branch} onClose={onClose} />}
    {beside.kind === 'branch' && !beside.section.branch && <OwnBranchDrawer section={beside.section} onClose={onClose} />}
    {beside.kind === 'members' && <MembersDrawer section={beside.section} people={data.present} onClose={onClose} />}
    {beside.kind === 'appoint' && <AppointDrawer {...beside} onClose={onClose} />}
    {beside.kind === 'relieve' && <RelieveDrawer {...beside} onClose={onClose} />}
    {beside.kind === 'mend' && <MendTermDrawer term={beside.term} name={beside.name} onClose={onClose} />}
  </>
);

/** 支部和任职: which branches there are, who holds an office since when and by whose appointment, and who did before. */
export const OfficesView = ({ data }: { readonly data: BranchData }) => {
  const [beside, setBeside] = useState<OfficeBeside>({ kind: 'none' });
  const sections = useMemo(() => branchSections(data.organisation, data.people), [data.organisation, data.people]);
  return (
    <>
      <p className="quiet">支部职务由批准机关任命，临时党支部不选举。一个支部只有一位书记。</p>
      {sections.map((section) => (
        <BranchPanel key={section.id ?? 'own'} section={section} onBeside={setBeside} />
      ))}
      <Button onClick={() => setBeside({ kind: 'newBranch' })}>同点还有别的党支部</Button>
      <Drawers data={data} beside={beside} onClose={() => setBeside({ kind: 'none' })} />
    </>
  );
};
