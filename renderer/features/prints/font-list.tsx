import { Button, Select, Table } from 'antd';
import { type FaceRole, faceRoles, standardFaces, type UserFont } from '#core/boards/user-font.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { DateText } from '#renderer/ui/date-text.tsx';
import { sizeWords } from '#renderer/ui/file-size.ts';

type Use = FaceRole | 'rare';

const uses: readonly { readonly value: Use; readonly label: string }[] = [
  ...faceRoles.map((role) => ({ value: role, label: `印${standardFaces[role].name}` })),
  { value: 'rare', label: '只补自带字体没有的字' },
];

/** Fonts of the user's own, what each is for, and how to be rid of one. */
export const FontList = ({ fonts }: { readonly fonts: readonly UserFont[] }) => {
  const use = useAct('font.use', {
    done: (_, { role }) => (role ? `印${standardFaces[role].name}时就用它` : '只在自带字体没有那个字时用它'),
  });
  const remove = useAct('font.remove', { done: () => '字体已移除' });
  const columns = [
    {
      title: '字体',
      dataIndex: 'family',
      render: (family: string, font: UserFont) => (
        <>
          {family}
          <div className="quiet path-cell">
            {font.fileName}，{sizeWords(font.bytes)}
          </div>
        </>
      ),
    },
    {
      title: '用途',
      dataIndex: 'role',
      render: (role: FaceRole | null, font: UserFont) => (
        <Select<Use>
          className="font-use"
          aria-label={`${font.family}的用途`}
          value={role ?? 'rare'}
          options={[...uses]}
          onChange={(value) => void use.run({ id: font.id, role: value === 'rare' ? null : value })}
        />
      ),
    },
    { title: '添加时间', dataIndex: 'addedAt', render: (at: UserFont['addedAt']) => <DateText value={at} /> },
    {
      title: '移除',
      key: 'remove',
      render: (_: unknown, font: UserFont) => (
        <Button aria-label={`移除${font.family}`} onClick={() => void remove.run({ id: font.id })}>
          移除
        </Button>
      ),
    },
  ];
  return <Table<UserFont> rowKey="id" columns={columns} dataSource={[...fonts]} pagination={false} />;
};
