import { Button } from 'antd';
import type { UpdateOffer } from '#core/update/update.ts';
import { sizeWords } from '#renderer/ui/file-size.ts';
import { FoldedPart } from '#renderer/ui/folded-part.tsx';
import './update.css';

interface OfferProps {
  readonly offer: UpdateOffer;
  readonly busy: boolean;
  readonly onApply: () => void;
}

/** With its year: an update may be old. */
const madeOnWords = (madeOn: string): string => {
  const [year, month, day] = madeOn.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

/** What was found, proved, and what putting it in will do. */
export const Offer = ({ offer, busy, onApply }: OfferProps) => (
  <section aria-label="找到的更新">
    <h3 className="done">
      {offer.version} 版，签名正确，{offer.files} 个文件逐个核对无误
    </h3>
    <p>
      {madeOnWords(offer.madeOn)}制作，{sizeWords(offer.bytes)}，放在 <span className="path">{offer.folder}</span>
    </p>
    {offer.notes && (
      <FoldedPart title="改了什么" digest="" failing={false}>
        <p className="update-notes">{offer.notes}</p>
      </FoldedPart>
    )}
    <p>先备份一次资料，再把新版拷到旁边、读回核对，最后才换。中途拔掉 U 盘或停电，还是现在这一版。</p>
    <div className="row">
      <Button type="primary" onClick={onApply} disabled={busy}>
        安装 {offer.version} 版
      </Button>
    </div>
  </section>
);
