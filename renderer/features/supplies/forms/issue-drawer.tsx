import { Input, Radio } from 'antd';
import type { Failure } from '#core/contract/failure.ts';
import type { ItemStock } from '#core/supplies/stock.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PersonPick } from '#renderer/ui/person-pick.tsx';
import { EnterWalk } from './enter-walk.tsx';
import type { IssueDraft } from './issue-draft.ts';
import { KitPart } from './kit-part.tsx';
import { LinesPart } from './lines-part.tsx';
import { PeoplePart } from './people-part.tsx';
import { PlaceField } from './place-field.tsx';
import { RecipientPart } from './recipient-part.tsx';
import { useIssue } from './use-issue.ts';
import { usePeople } from './use-people.ts';
import type { Written } from './written-words.ts';

interface IssueDrawerProps {
  readonly stock: readonly ItemStock[];
  /** '' when the item is still to be chosen */
  readonly itemId: string;
  /** '' for single items */
  readonly kitId?: string;
  readonly onWritten: (written: Written) => void;
  readonly onClose: () => void;
}

const effect = { kind: 'out', after: '发', lends: true } as const;
const goodsOrKit = [
  { value: false, label: '单件物品' },
  { value: true, label: '套装' },
];

interface IssueFootProps {
  readonly draft: IssueDraft;
  readonly change: (part: Partial<IssueDraft>) => void;
  readonly failure: Failure | null;
}

const IssueFoot = ({ draft, change, failure }: IssueFootProps) => {
  const people = usePeople();
  return (
    <PeoplePart
      legend="用途和经办"
      draft={draft}
      change={change}
      failure={failure}
      handlerWord="发放人"
      atWord="发放时间"
      checker="none"
      noteHint="发给住户时不要写病情"
    >
      <FormField label="用途" name="purpose" failure={failure} hint="例如 卡口值守、入户配送；定向的东西只发给它的用途">
        {(field) => <Input {...field} value={draft.purpose} onChange={(event) => change({ purpose: event.target.value })} />}
      </FormField>
      <PlaceField label="从哪里发" value={draft.place} onChange={(place) => change({ place })} />
      <FormField label="批准人" name="approver" failure={failure}>
        {(field) => <PersonPick {...field} people={people} value={draft.approver} onChange={(approver) => change({ approver })} />}
      </FormField>
    </PeoplePart>
  );
};

/** 发放 of items or of kits to a person, a group, a door or a post; never more than there is, first to expire first. */
export const IssueDrawer = ({ stock, itemId, kitId = '', onWritten, onClose }: IssueDrawerProps) => {
  const { kits, lines, form, byId, plans, failure, send, busy } = useIssue(stock, { itemId, kitId });
  const { draft, change } = form;
  const submit = async () => {
    const written = await send();
    if (!written) return;
    onWritten({ kind: 'issue', ...written });
    onClose();
  };
  return (
    <FormDrawer
      title="发放物资"
      verb="发放"
      wide
      dirty={form.dirty}
      busy={busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <EnterWalk label="发放单" onNewLine={lines.add} onRemoveLine={lines.remove}>
        {kits.length > 0 && (
          <Radio.Group
            aria-label="发什么"
            className="form-choice"
            options={goodsOrKit}
            value={draft.byKit}
            onChange={(event) => change({ byKit: event.target.value })}
          />
        )}
        {draft.byKit ? (
          <KitPart kits={kits} draft={draft} change={change} stock={byId} failure={failure} />
        ) : (
          <LinesPart stock={stock} lines={lines} failure={failure} effect={effect} plans={plans} place={draft.place} />
        )}
        <RecipientPart
          draft={draft.recipient}
          change={(part) => change({ recipient: { ...draft.recipient, ...part } })}
          failure={failure}
        />
        <IssueFoot draft={draft} change={change} failure={failure} />
      </EnterWalk>
    </FormDrawer>
  );
};
