import { Button } from 'antd';
import type { Session } from '#core/contract/results.ts';

/** The host is away: nothing can be saved for the moment, and the window says so. */
export const LostBanner = () => (
  <div className="banner banner-look" role="alert">
    数据服务中断，正在自动恢复…已确认的记录都在。正在填的内容请先留着，恢复后再保存。
  </div>
);

export const BACK_SENTENCE = '数据服务刚才中断并已恢复，已确认的记录都在；没有确认的那一步请再点一次。';

export const BackBanner = ({ onClose }: { readonly onClose: () => void }) => (
  <div className="banner banner-done" role="status">
    <span>{BACK_SENTENCE}</span>
    <Button size="small" onClick={onClose}>
      知道了
    </Button>
  </div>
);

/** An older state of the file was put back: said on every page, because newer entries may lie elsewhere. */
export const RollbackBanner = ({ rollback }: { readonly rollback: NonNullable<Session['rollback']> }) => (
  <div className="banner banner-look" role="alert">
    {rollback.found < rollback.expected
      ? `这份资料比上次确认的旧：上次记到第 ${rollback.expected} 步，现在只有 ${rollback.found} 步。`
      : `这份资料和上次确认的不是同一份：第 ${rollback.expected} 步已经换成了别的内容。`}
    可能放回了旧备份或旧文件。请先核对，再继续登记。
  </div>
);
