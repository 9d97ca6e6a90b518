import { Button, Segmented } from 'antd';
import { useState } from 'react';
import type { PartyLifeRequest } from '#core/contract/party-life-documents.ts';
import { addDays, type LocalDate } from '#core/time/local-date.ts';
import { PaperMenu } from '#renderer/ui/paper-menu.tsx';

type Honours = PartyLifeRequest<'honour-board'>;

interface PrintHonoursProps {
  /** the oldest entry, from which 全部 begins */
  readonly first: LocalDate;
  readonly today: LocalDate;
}

/** 光荣榜, 感谢榜: which days, how large. */
export const PrintHonours = ({ first, today }: PrintHonoursProps) => {
  const [open, setOpen] = useState(false);
  const [days, setDays] = useState<7 | 30 | 0>(0);
  const [size, setSize] = useState<Honours['size']>('A3');
  const from = days === 0 ? first : addDays(today, 1 - days);
  const document = (of: Honours['of']): Honours => ({ kind: 'honour-board', size, of, from, to: today });
  return (
    <>
      <Button onClick={() => setOpen(true)}>打印光荣榜、感谢榜</Button>
      {open && (
        <PaperMenu
          title="打印光荣榜、感谢榜"
          onClose={() => setOpen(false)}
          options={
            <div className="row">
              <Segmented<7 | 30 | 0>
                aria-label="哪些天"
                value={days}
                onChange={setDays}
                options={[
                  { value: 7, label: '近 7 天' },
                  { value: 30, label: '近 30 天' },
                  { value: 0, label: '全部' },
                ]}
              />
              <Segmented<Honours['size']> aria-label="纸张" value={size} onChange={setSize} options={['A3', 'A4']} />
            </div>
          }
          papers={[
            { name: '光荣榜', words: '好人好事，贴在公示栏；只印同意公示的人', document: document('deeds') },
            { name: '感谢榜', words: '居民致谢和上级表扬', document: document('thanks') },
          ]}
        />
      )}
    </>
  );
};
