import { Button } from 'antd';
import { useState } from 'react';
import type { TodaySummary } from '#core/contract/results.ts';
import { dateOf } from '#core/time/local-date.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { dateWords } from '#renderer/ui/date-text.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { PrintDialog } from '#renderer/ui/print-dialog.tsx';
import { BackupState } from './backup-state.tsx';
import { BriefOffer } from './brief-offer.tsx';
import { CopyDutyText } from './copy-duty-text.tsx';
import { DutyNow } from './duty-now.tsx';
import { FirstSteps } from './first-steps.tsx';
import { GateState } from './gate-state.tsx';
import { NotHere } from './not-here.tsx';
import { OpenPlaces } from './open-places.tsx';
import { OpenResolutions } from './open-resolutions.tsx';
import { PurgeDue } from './purge-due.tsx';
import { SaveDutyPicture } from './save-duty-picture.tsx';
import { ServiceNow } from './service-now.tsx';
import { ShortStock } from './short-stock.tsx';
import { UnsignedHandovers } from './unsigned-handovers.tsx';
import './today.css';
import { May } from '#renderer/ui/may.tsx';

const Actions = ({ summary }: { readonly summary: TodaySummary }) => {
  const [printing, setPrinting] = useState(false);
  return (
    <>
      <CopyDutyText text={summary.message} />
      <May route="duty.assign">
        <SaveDutyPicture date={dateOf(summary.now)} />
      </May>
      <May route="duty.assign">
        <Button type="primary" onClick={() => setPrinting(true)}>
          停电打印
        </Button>
      </May>
      {printing && <PrintDialog title="停电打印" document={{ kind: 'power-cut-pack' }} onClose={() => setPrinting(false)} />}
    </>
  );
};

const Answer = ({ summary }: { readonly summary: TodaySummary }) => (
  <>
    <GateState summary={summary} />
    <NotHere summary={summary} />
    <FirstSteps summary={summary} />
    <div className="today">
      <div className="today-duty">
        <DutyNow title="现在" duty={summary.onDuty} />
        <DutyNow title="下一班" duty={summary.next} />
      </div>
      <div className="today-do">
        <UnsignedHandovers lines={summary.unsignedHandovers} />
        <OpenPlaces summary={summary} />
        <ServiceNow now={summary.now} />
        <BriefOffer now={summary.now} />
        <ShortStock lines={summary.shortItems} />
        <BackupState summary={summary} />
        <PurgeDue count={summary.purgeDue} />
        <OpenResolutions resolutions={summary.openResolutions} today={dateOf(summary.now)} />
      </div>
    </div>
  </>
);

/** 今日: is the gate held, and what must I do now? */
export const TodayPage = () => {
  const { data, error, refetch } = useHostQuery('today.summary', {});
  return (
    <PageFrame
      title={data ? `今日 ${dateWords(dateOf(data.now))}` : '今日'}
      question="卡口守住了吗？现在要办什么？"
      actions={data && <Actions summary={data} />}
    >
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {!data && !error && <Busy label="正在查看今日情况…" />}
      {data && <Answer summary={data} />}
    </PageFrame>
  );
};
