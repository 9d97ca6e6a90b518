import { Select } from 'antd';
import { useState } from 'react';
import type { PersonId } from '#core/contract/id.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { FormField } from '#renderer/ui/form-field.tsx';
import { type Paper, PaperMenu } from '#renderer/ui/paper-menu.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { lastDays, type RequestSpan, RequestSpanPart } from './request-span.tsx';
import type { RequestsDesk } from './use-requests.ts';

interface RequestsPapersProps {
  readonly desk: RequestsDesk;
  readonly onClose: () => void;
}

const papersOf = (takerId: PersonId | null, name: string, span: RequestSpan): readonly Paper[] => [
  {
    name: '诉求办理单',
    words: takerId ? `${name}在办的，带着去办` : '在办的，一个接单人一张',
    document: { kind: 'request-slips', takerId },
  },
  { name: '诉求台账', words: `${span.from} 至 ${span.to} 登记的，A4 横向，不印电话`, document: { kind: 'request-ledger', ...span } },
];

/** What can be printed of requests, and for whom. */
export const RequestsPapers = ({ desk, onClose }: RequestsPapersProps) => {
  const today = useToday();
  const [span, setSpan] = useState(() => lastDays(today, 7));
  const [takerId, setTaker] = useState<PersonId | null>(null);
  const open = useHostQuery('request.open', {}).data?.lines ?? [];
  const takers = [...new Set(open.flatMap((request) => (request.takerId ? [request.takerId] : [])))];
  return (
    <PaperMenu
      title="打印诉求"
      papers={papersOf(takerId, desk.nameOf(takerId), span)}
      onClose={onClose}
      options={
        <>
          <FormField label="办理单给谁">
            {(field) => (
              <Select<string>
                {...field}
                value={takerId ?? ''}
                options={[{ value: '', label: '每个接单人' }, ...takers.map((id) => ({ value: id as string, label: desk.nameOf(id) }))]}
                onChange={(id) => setTaker(takers.find((one) => one === id) ?? null)}
              />
            )}
          </FormField>
          <FormField label="台账的时段">{() => <RequestSpanPart today={today} span={span} onChange={setSpan} />}</FormField>
          <p className="quiet">两种纸都写明门牌，用完收回，不张贴、不拍照。</p>
        </>
      }
    />
  );
};
