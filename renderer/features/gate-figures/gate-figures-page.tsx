import { Button, Segmented, Tabs } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useFileSaving } from '#renderer/api/use-file-saving.ts';
import { useMay } from '#renderer/api/use-me.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { May } from '#renderer/ui/may.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { type SpanDays, spanOf, spans } from './figure-span.ts';
import { GatePart } from './gate-part.tsx';
import { PatrolPart } from './patrol-part.tsx';
import { TallyPart } from './tally-part.tsx';
import '#renderer/ui/form-parts.css';
import './gate-figures.css';

/** 卡口与宣传: three kinds of counting, one question per tab; tab and span stand in the address. */
export const GateFiguresPage = () => {
  const [days, setDays] = useState<SpanDays>(7);
  const [params, setParams] = useSearchParams();
  const file = useFileSaving('gate.file');
  const mayPatrol = useMay('patrol.list').may;
  const today = useToday();
  const span = spanOf(today, days);
  const part = params.get('part') ?? 'gate';
  return (
    <PageFrame
      title="卡口与宣传"
      question="卡口查了多少，宣传了多少，巡了几次？"
      wide
      actions={
        <>
          <Segmented<SpanDays> aria-label="看多少天" value={days} options={[...spans]} onChange={setDays} />
          <May route="gate.file">
            <Button loading={file.busy} onClick={() => void file.save(span)}>
              存成 Excel
            </Button>
          </May>
        </>
      }
    >
      <FailureNotice failure={file.failure} onClose={() => file.setFailure(null)} />
      <Tabs
        activeKey={part === 'patrol' && !mayPatrol ? 'gate' : part}
        onChange={(part) => setParams({ part }, { replace: true })}
        destroyOnHidden
        items={[
          { key: 'gate', label: '卡口查验', children: <GatePart span={span} days={days} /> },
          { key: 'tally', label: '宣传计数', children: <TallyPart span={span} days={days} today={today} /> },
          ...(mayPatrol ? [{ key: 'patrol', label: '巡逻', children: <PatrolPart span={span} days={days} today={today} /> }] : []),
        ]}
      />
    </PageFrame>
  );
};
