import { Button, Table, type TableColumnsType } from 'antd';
import { backupReasons } from '#core/post/backup.ts';
import type { FoundBackup } from '#core/post/recovery.ts';
import { DateText, timeWords } from '#renderer/ui/date-text.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';

const SHOWN = 10;
const placeWords: Readonly<Record<FoundBackup['place'], string>> = { beside: '本机', laptop: '本机别的文件夹', stick: 'U 盘' };

export const countWords = ({ people, meetings, moves }: FoundBackup['counts']): string =>
  `${people} 人、${meetings} 次会议、${moves} 笔出入库`;

interface BackupChoiceProps {
  readonly backups: readonly FoundBackup[];
  /** the newest one is the way on, and stands out */
  readonly advised: boolean;
  readonly onRestore: (backup: FoundBackup) => void;
}

const columnsFor = ({ backups, advised, onRestore }: BackupChoiceProps): TableColumnsType<FoundBackup> => [
  {
    title: '什么时候的',
    key: 'at',
    className: 'recovery-whole',
    render: (_, backup) => (
      <>
        <DateText value={backup.at} />
        <span className="quiet recovery-path">{backupReasons[backup.reason]}</span>
      </>
    ),
  },
  {
    title: '记到',
    dataIndex: 'seq',
    className: 'recovery-whole',
    render: (seq: number) => <span className="figures">第 {seq} 步</span>,
  },
  { title: '里面有', key: 'counts', className: 'recovery-whole', render: (_, { counts }) => countWords(counts) },
  {
    title: '放在',
    key: 'place',
    render: (_, { place, path }) => (
      <>
        {placeWords[place]}
        {place !== 'beside' && <span className="quiet recovery-path">{path}</span>}
      </>
    ),
  },
  {
    title: '',
    key: 'act',
    align: 'right',
    render: (_, backup) => (
      <Button
        type={advised && backup === backups[0] ? 'primary' : 'default'}
        onClick={() => onRestore(backup)}
        aria-label={`用${timeWords(backup.at)}的备份`}
      >
        用这份…
      </Button>
    ),
  },
];

/** Every backup in reach, newest step first. */
export const BackupChoice = (props: BackupChoiceProps) =>
  props.backups.length === 0 ? (
    <EmptyState title="这台电脑和插着的 U 盘上没有找到备份">
      插上放备份的 U 盘，再点“再看一次”。备份文件的名字以 .postbackup 结尾。
    </EmptyState>
  ) : (
    <Table<FoundBackup>
      rowKey="token"
      size="middle"
      columns={columnsFor(props)}
      dataSource={[...props.backups]}
      pagination={props.backups.length > SHOWN ? { pageSize: SHOWN, showSizeChanger: false } : false}
    />
  );
