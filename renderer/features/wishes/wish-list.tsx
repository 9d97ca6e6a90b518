import { Button, Table } from 'antd';
import type { Shift } from '#core/duty/duty.ts';
import type { Wish } from '#core/duty/wish.ts';
import { type Absence, absenceKinds } from '#core/roster/absence.ts';
import type { Person } from '#core/roster/person.ts';
import { dateWords } from '#renderer/ui/date-text.tsx';
import { useWishActs } from './use-wish-acts.ts';
import { wishWords } from './wish-model.ts';

interface WishListProps {
  readonly people: readonly Person[];
  readonly wishes: readonly Wish[];
  readonly absences: readonly Absence[];
  readonly shifts: readonly Shift[];
}

interface Entry {
  readonly key: string;
  readonly name: string;
  readonly days: string;
  readonly from: string;
  readonly what: string;
  readonly note: string;
  readonly verb: string;
  readonly drop: () => void;
}

/** Every wish and absence of the days shown, by day, each with a way to delete it. */
export const WishList = ({ people, wishes, absences, shifts }: WishListProps) => {
  const acts = useWishActs();
  const names = new Map(people.map((person) => [person.id, person.name]));
  const entries: readonly Entry[] = [
    ...wishes.map((wish) => ({
      key: wish.id,
      name: names.get(wish.personId) ?? '',
      days: dateWords(wish.date),
      from: wish.date,
      what: wishWords(wish, shifts),
      note: wish.note,
      verb: '删除',
      drop: () => void acts.remove([wish]),
    })),
    ...absences.map((one) => ({
      key: one.id,
      name: names.get(one.personId) ?? '',
      days: one.from === one.to ? dateWords(one.from) : `${dateWords(one.from)}–${dateWords(one.to)}`,
      from: one.from,
      what: absenceKinds[one.kind],
      note: one.note,
      verb: '撤回',
      drop: () => void acts.takeBack(one),
    })),
  ].sort((one, other) => one.from.localeCompare(other.from) || one.name.localeCompare(other.name, 'zh'));
  return (
    <Table<Entry>
      size="small"
      rowKey="key"
      dataSource={[...entries]}
      pagination={entries.length > 100 ? { pageSize: 100 } : false}
      locale={{ emptyText: '这一段没有登记意愿和请假' }}
      columns={[
        { key: 'name', title: '姓名', dataIndex: 'name', width: '7rem' },
        { key: 'days', title: '日期', dataIndex: 'days', className: 'figures' },
        { key: 'what', title: '意愿', dataIndex: 'what' },
        { key: 'note', title: '说明', dataIndex: 'note' },
        {
          key: 'drop',
          title: '',
          width: '6rem',
          render: (_, entry) => (
            <Button
              size="small"
              disabled={acts.busy}
              aria-label={`${entry.verb} ${entry.name} ${entry.days} ${entry.what}`}
              onClick={entry.drop}
            >
              {entry.verb}
            </Button>
          ),
        },
      ]}
    />
  );
};
