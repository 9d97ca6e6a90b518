import { CheckOutlined, WarningOutlined } from '@ant-design/icons';
import type { FinalMark } from '#core/meetings/final-state.ts';
import { timeWords } from '#renderer/ui/date-text.tsx';

/** 定稿码 and whether the record is still what was signed. */
export const FinalMarkPart = ({ final }: { readonly final: FinalMark }) => (
  <section className="form-part" aria-labelledby="final-part">
    <h2 id="final-part">已定稿</h2>
    <p>
      {final.by}于 {timeWords(final.at)} 定稿。定稿码 <b className="final-code">{final.code}</b>
    </p>
    {final.intact ? (
      <p className="done" role="status">
        <CheckOutlined aria-hidden /> 已核对：记录、附件和更正与定稿时一致。打印出来的页脚有同样的定稿码。
      </p>
    ) : (
      <p className="bad" role="alert">
        <WarningOutlined aria-hidden /> 记录、附件或更正与定稿时不符，可能有人改过数据文件。请以签字的纸质原件为准，并从备份恢复后再核对。
      </p>
    )}
    <details>
      <summary>完整校验值</summary>
      <p className="final-hash">SHA-256：{final.hash}</p>
    </details>
  </section>
);
