import { Button } from 'antd';
import type { Rehearsal } from '#core/post/backup.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { timeWords } from '#renderer/ui/date-text.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { May } from '#renderer/ui/may.tsx';

const foundWords = ({ counts, rows, madeAt }: Rehearsal): string =>
  `${timeWords(madeAt)} 的备份能打开：${counts.people} 人、${counts.meetings} 次会议、${counts.moves} 笔物资流水，共 ${rows} 条记录，操作记录一环不缺。`;

/** 演练恢复: does the newest backup really open? */
export const RehearsalPart = ({ last }: { readonly last: Rehearsal | null }) => {
  const rehearse = useWork('backup.rehearse');
  return (
    <section className="settings-part">
      <h2>演练恢复</h2>
      <p>在旁边打开最新一份备份，逐页核对、数一遍，再删掉这份副本。现有资料不动。</p>
      <FailureNotice failure={rehearse.failure} />
      <p aria-live="polite">
        {last ? (
          <>
            <span className="done">上次演练：{timeWords(last.at)}。</span> {foundWords(last)}
          </>
        ) : (
          <span className="quiet">还没有演练过。建议每周一次。</span>
        )}
      </p>
      {rehearse.busy && <Busy label="正在旁边打开备份并核对…" progress={rehearse.progress} />}
      <div className="row">
        <May route="backup.rehearse">
          <Button loading={rehearse.busy} onClick={() => void rehearse.run({ path: null })}>
            演练一次
          </Button>
        </May>
      </div>
    </section>
  );
};
