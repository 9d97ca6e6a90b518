import { Button } from 'antd';
import { useMemo, useState } from 'react';
import type { PersonId } from '#core/contract/id.ts';
import { fiveGroups, type GroupView, groupViews, ungrouped } from '#core/roster/organisation/working-group.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import type { BranchData } from '../branch-data.ts';
import { GroupCard } from './group-card.tsx';
import { GroupDrawer } from './group-drawer.tsx';
import { MoveBar } from './move-bar.tsx';
import { useChosen } from './use-chosen.ts';

type Beside = { readonly kind: 'none' } | { readonly kind: 'group'; readonly view: GroupView | null };

/** 五组 in one click; what is called so already is left as it is. */
const FirstGroups = ({ names, onOther }: { readonly names: readonly string[]; readonly onOther: () => void }) => {
  const act = useAct('group.addAll', { done: ({ added }) => `已建立 ${added} 个工作组` });
  const fresh = fiveGroups.filter((group) => !names.includes(group.name));
  const start = () => act.run({ groups: fresh.map((group) => ({ id: crypto.randomUUID(), fields: { ...group, leaderId: null } })) });
  return (
    <EmptyState
      title="这里会列出各工作组、组长、职责和组员"
      action={
        <div className="row">
          <Button type="primary" loading={act.busy} onClick={() => void start()}>
            建立五个组
          </Button>
          <Button onClick={onOther}>自己建一个组</Button>
        </div>
      }
    >
      五个组是{fiveGroups.map((group) => group.name).join('、')}，职责已经写好，每个字都可以改。名单里已经写了组名的人会自动归进去。
    </EmptyState>
  );
};

/** 工作组: who does what, and under whom. */
export const GroupsView = ({ data }: { readonly data: BranchData }) => {
  const [beside, setBeside] = useState<Beside>({ kind: 'none' });
  const { chosen, toggle, clear } = useChosen();
  const views = useMemo(() => groupViews(data.organisation.groups, data.people), [data.organisation.groups, data.people]);
  const loose = ungrouped(data.people);
  const move = useAct('group.move', {
    done: ({ moved }, { group }) => (group === '' ? `${moved} 人已移出工作组` : `已把 ${moved} 人移到${group}`),
  });
  const moveTo = async (group: string, personIds: readonly PersonId[]) => {
    if ((await move.run({ group, personIds: [...personIds] })).ok) clear();
  };
  const written = data.organisation.groups.length > 0;
  const shared = { chosen, onToggle: toggle, onMove: (group: string, ids: readonly PersonId[]) => void moveTo(group, ids) };
  return (
    <>
      {!written && <FirstGroups names={views.map((view) => view.name)} onOther={() => setBeside({ kind: 'group', view: null })} />}
      {written && (
        <div className="row">
          <Button onClick={() => setBeside({ kind: 'group', view: null })}>加一个组</Button>
          <span className="quiet">点名字选人，可以选几个，再选移到哪一组；也可以直接拖过去。</span>
        </div>
      )}
      <MoveBar chosen={[...chosen]} groups={views.map((view) => view.name)} busy={move.busy} onMove={shared.onMove} onClear={clear} />
      <div className="group-board">
        {views.map((view) => (
          <GroupCard key={view.name} view={view} {...shared} onEdit={() => setBeside({ kind: 'group', view })} />
        ))}
        {loose.length > 0 && <GroupCard view={{ group: null, name: '', members: loose, leader: null, hint: null }} {...shared} />}
      </div>
      {beside.kind === 'group' && <GroupDrawer view={beside.view} people={data.present} onClose={() => setBeside({ kind: 'none' })} />}
    </>
  );
};
