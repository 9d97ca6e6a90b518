import { Button, type TableColumnType } from 'antd';
import type { Absence } from '#core/roster/absence.ts';
import { dutyRoles, isPartyMember, type Person, personKinds, politicalStatuses, postTitle } from '#core/roster/person.ts';
import { Phone } from '#renderer/ui/phone.tsx';
import { NameMark } from './name-mark.tsx';
import type { RosterRow } from './roster-filter.ts';
import { RowActions } from './row-actions.tsx';
import { ServiceMark, serviceWords } from './service-mark.tsx';

export interface ColumnOptions {
  /** pixels of a rem: widths follow the person's size */
  readonly rem: number;
  readonly absences: readonly Absence[];
  readonly onOpen: (person: Person) => void;
}

type Column = TableColumnType<RosterRow> & { readonly key: string };

/** One collator for all rows: asking for the language at each comparison takes seconds on ten thousand people. */
const collator = new Intl.Collator('zh-CN');
const byWords = (words: (row: RosterRow) => string) => (a: RosterRow, b: RosterRow) => collator.compare(words(a), words(b));

const nameColumn = ({ rem, onOpen }: ColumnOptions): Column => ({
  key: 'name',
  title: '姓名',
  width: 7.5 * rem,
  fixed: 'left',
  sorter: byWords(({ person }) => person.name),
  render: (_, { person }) => (
    <>
      <Button type="link" className="name-button" onClick={() => onOpen(person)}>
        {person.name}
      </Button>
      <NameMark name={person.name} />
      {isPartyMember(person) && <span className="party-mark">{politicalStatuses[person.politicalStatus].slice(-2)}</span>}
    </>
  ),
});

const wordColumn = (key: string, title: string, width: number, words: (person: Person) => string): Column => ({
  key,
  title,
  width,
  sorter: byWords(({ person }) => words(person)),
  render: (_, { person }) => words(person) || <span className="quiet">—</span>,
});

const actionColumn = ({ rem, absences }: ColumnOptions): Column => ({
  key: 'actions',
  title: '操作',
  width: 10 * rem,
  render: (_, row) => <RowActions row={row} absences={absences} />,
});

/** The columns of the roster. */
export const rosterColumns = (options: ColumnOptions): Column[] => {
  const { rem } = options;
  return [
    nameColumn(options),
    wordColumn('unit', '单位', 10 * rem, (person) => person.unit),
    wordColumn('post', '职务', 6.5 * rem, postTitle),
    wordColumn('kind', '身份', 6 * rem, (person) => personKinds[person.kind]),
    wordColumn('group', '工作组', 8 * rem, (person) => person.group),
    wordColumn('roles', '七大员', 8 * rem, (person) => person.dutyRoles.map((role) => dutyRoles[role]).join('、')),
    { key: 'phone', title: '电话', width: 8.5 * rem, render: (_, { person }) => <Phone value={person.phone} /> },
    {
      key: 'state',
      title: '今天',
      width: 9.5 * rem,
      sorter: byWords(({ state }) => serviceWords(state)),
      render: (_, { state }) => <ServiceMark state={state} />,
    },
    actionColumn(options),
  ];
};
