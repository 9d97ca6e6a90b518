import { Button } from 'antd';
import type { LocalDate } from '#core/time/local-date.ts';
import type { UpdateOffer } from '#core/update/update.ts';
import { DateText } from '#renderer/ui/date-text.tsx';
import { sizeWords } from '#renderer/ui/file-size.ts';
import { FoldedPart } from '#renderer/ui/folded-part.tsx';
import './update.css';

interface OfferProps {
  readonly offer: UpdateOffer;
  readonly busy: boolean;
  readonly onApply: () => void;
}

/** What was found, proved, and what putting it in will do. */
export const Offer = ({ offer, busy, onApply }: OfferProps) => (
  <section aria-label="找到的更新">
    <h3 className="done">
      {offer.version} 版，签名正确，{offer.files} 个文件逐个核对无误
    </h3>
    <dl className="facts">
      <dt>制作日期</dt>
      <dd>
        <DateText value={offer.madeOn as LocalDate} />
      </dd>
      <dt>大小</dt>
      <dd>{sizeWords(offer.bytes)}</dd>
      <dt>放在</dt>
      <dd className="path">{offer.folder}</dd>
    </dl>
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
