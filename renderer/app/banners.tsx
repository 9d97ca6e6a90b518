import { Button } from 'antd';

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
