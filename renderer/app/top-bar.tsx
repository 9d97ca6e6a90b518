import {
  LockOutlined,
  QuestionCircleOutlined,
  RedoOutlined,
  SearchOutlined,
  SwapOutlined,
  UndoOutlined,
  UserOutlined,
} from '@ant-design/icons';
import { Button, Dropdown, Tooltip } from 'antd';
import { roles } from '#core/contract/route.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { OnDutyLine } from './on-duty-line.tsx';
import { useSession } from './session.tsx';
import type { UndoControl } from './use-undo.ts';

const UndoButtons = ({ undo }: { readonly undo: UndoControl }) => {
  const undoWords = undo.undoName ? `撤销：${undo.undoName}（Ctrl+Z）` : '没有可以撤销的操作';
  const redoWords = undo.redoName ? `重做：${undo.redoName}（Ctrl+Y）` : '没有可以重做的操作';
  return (
    <>
      <Tooltip title={undoWords}>
        <Button icon={<UndoOutlined />} aria-label={undoWords} disabled={!undo.undoName || undo.busy} onClick={undo.undo} />
      </Tooltip>
      <Tooltip title={redoWords}>
        <Button icon={<RedoOutlined />} aria-label={redoWords} disabled={!undo.redoName || undo.busy} onClick={undo.redo} />
      </Tooltip>
    </>
  );
};

const PostName = () => {
  const { phase } = useSession();
  const { data } = useHostQuery('post.get', {});
  if (phase.kind === 'choosing') return null;
  const { branchName, sample } = data ?? phase.session.post;
  return (
    <div className="bar-post">
      {sample && <span className="sample-mark">示例</span>}
      <span className="bar-name" title={branchName}>
        {branchName}
      </span>
    </div>
  );
};

const UserMenu = () => {
  const { phase, lock, leave } = useSession();
  if (phase.kind === 'choosing') return null;
  const { userName, role } = phase.session;
  const who = userName === roles[role] ? userName : `${userName} · ${roles[role]}`;
  const items = [
    { key: 'lock', icon: <LockOutlined />, label: '锁定，或换人用（Ctrl+L）', onClick: () => void lock() },
    { key: 'switch', icon: <SwapOutlined />, label: '换一个指挥所', onClick: () => void leave() },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button icon={<UserOutlined />}>{who}</Button>
    </Dropdown>
  );
};

interface TopBarProps {
  readonly undo: UndoControl;
  readonly onSearch: () => void;
  readonly onHelp: () => void;
}

/** Which post, who is on duty until when, and the tools that work everywhere. */
export const TopBar = ({ undo, onSearch, onHelp }: TopBarProps) => {
  const { lock } = useSession();
  return (
    <header className="bar">
      <PostName />
      <OnDutyLine />
      <div className="bar-tools">
        <Button icon={<SearchOutlined />} onClick={onSearch} aria-keyshortcuts="Control+K">
          查找
        </Button>
        <UndoButtons undo={undo} />
        <Tooltip title="按键一览（?）">
          <Button icon={<QuestionCircleOutlined />} aria-label="按键一览" onClick={onHelp} />
        </Tooltip>
        <UserMenu />
        <Button icon={<LockOutlined />} onClick={() => void lock()} aria-keyshortcuts="Control+L">
          锁定
        </Button>
      </div>
    </header>
  );
};
