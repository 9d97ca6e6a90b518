import { Button, Tabs } from 'antd';
import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useMay } from '#renderer/api/use-me.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { DonePart } from './done-part.tsx';
import { FiguresPart } from './figures-part.tsx';
import { FocusedRequest } from './focused-request.tsx';
import { OpenPart } from './open-part.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import { RepliesPart } from './replies-part.tsx';
import { type Beside, nothingBeside, RequestsBeside } from './requests-beside.tsx';
import { RequestsPapers } from './requests-papers.tsx';
import { SettingDrawer } from './setting-drawer.tsx';
import { type RequestsDesk, useRequests } from './use-requests.ts';
import '#renderer/ui/form-parts.css';
import './requests.css';

type Shown = 'paste' | 'papers' | 'setting';

const Actions = ({ desk }: { readonly desk: RequestsDesk }) => {
  const [shown, setShown] = useState<Shown | null>(null);
  const close = () => setShown(null);
  return (
    <>
      <Button onClick={() => setShown('paste')}>从群聊粘贴</Button>
      <Button onClick={() => setShown('papers')}>打印</Button>
      <Button onClick={() => setShown('setting')}>时限和用词</Button>
      {shown === 'paste' && <PasteDialog desk={desk} onClose={close} />}
      {shown === 'papers' && <RequestsPapers desk={desk} onClose={close} />}
      {shown === 'setting' && <SettingDrawer setting={desk.setting} onClose={close} />}
    </>
  );
};

const Desk = () => {
  const desk = useRequests();
  const [params, setParams] = useSearchParams();
  const [beside, setBeside] = useState<Beside>(nothingBeside);
  const close = useCallback(() => setBeside(nothingBeside), []);
  const parts = { desk, onBeside: setBeside };
  return (
    <PageFrame title="服务" question="谁要办什么事，几点前办好？" wide actions={<Actions desk={desk} />}>
      <FocusedRequest onBeside={setBeside} />
      <Tabs
        activeKey={params.get('part') ?? 'open'}
        onChange={(part) => setParams({ part }, { replace: true })}
        destroyOnHidden
        items={[
          { key: 'open', label: '在办', children: <OpenPart {...parts} /> },
          { key: 'done', label: '已办', children: <DonePart {...parts} /> },
          { key: 'figures', label: '统计', children: <FiguresPart /> },
          { key: 'replies', label: '常用答复', children: <RepliesPart /> },
        ]}
      />
      <RequestsBeside beside={beside} desk={desk} onClose={close} />
    </PageFrame>
  );
};

/** 诉求: who wants what, and by when is it done? Doors and telephones only to those who serve residents. */
export const RequestsPage = () => {
  const { may, why } = useMay('request.open');
  if (may) return <Desk />;
  return (
    <PageFrame title="服务" question="谁要办什么事，几点前办好？">
      <EmptyState title="诉求写着居民的门牌和电话">{why}。</EmptyState>
    </PageFrame>
  );
};
