import { Tabs } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { dateOf, localTimeIn } from '#core/time/local-date.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { ArchiveDesk } from './archive-desk.tsx';
import { boardLines, firstChoice } from './export-choice.ts';
import { ExportForm } from './export-form.tsx';
import { RecentExports } from './recent-exports.tsx';
import '#renderer/ui/form-parts.css';
import './export.css';

const NewExport = () => {
  const post = useHostQuery('post.get', {});
  const notices = useHostQuery('notice.list', {});
  const failure = post.error ?? notices.error;
  if (!post.data || !notices.data) return failure ? <FailureNotice failure={failure} /> : <Busy label="正在列出可导出的材料…" />;
  const { zone, foundedOn } = post.data;
  const today = dateOf(localTimeIn(Date.now(), zone));
  return <ExportForm lines={boardLines(today, foundedOn, notices.data)} first={firstChoice(today, foundedOn)} />;
};

const RestoreHere = () => (
  <ArchiveDesk
    lead={
      <p>
        把整套档案变回一个指挥所，和这台电脑上的资料并排放着，互不影响。只要名单的话，到<Link to="/roster">花名册</Link>里导入表格就行。
      </p>
    }
    next="现在打开着的这一份没有动。要看恢复的那份：点右上角人名，选“换一个指挥所”，看下面的文件夹分清楚。"
  />
);

/** 导出中心: what leaves the laptop on a stick, where it went, and how it comes back. `?tab=` opens a part. */
export const ExportPage = () => {
  const [params, setParams] = useSearchParams();
  return (
    <PageFrame title="导出中心" question="带走什么，放到哪里？">
      <Tabs
        activeKey={params.get('tab') ?? 'new'}
        onChange={(tab) => setParams({ tab }, { replace: true })}
        items={[
          { key: 'new', label: '导出', children: <NewExport /> },
          { key: 'recent', label: '最近的导出', children: <RecentExports /> },
          { key: 'restore', label: '恢复档案', children: <RestoreHere />, destroyOnHidden: true },
        ]}
      />
    </PageFrame>
  );
};
