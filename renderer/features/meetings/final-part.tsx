import { CheckOutlined, WarningOutlined } from '@ant-design/icons';
import { App, Button, Checkbox } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { FinalGap } from '#core/meetings/final-check.ts';
import type { RecordState } from '#core/meetings/final-state.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';

const Gaps = ({ title, gaps }: { readonly title: string; readonly gaps: readonly FinalGap[] }) =>
  gaps.length > 0 && (
    <div className="final-gaps">
      <p className="look">
        <WarningOutlined aria-hidden /> {title}
      </p>
      <ul>
        {gaps.map((gap) => (
          <li key={gap.words}>{gap.words}</li>
        ))}
      </ul>
    </div>
  );

const BEFORE = '定稿以后，记录和附件都不能再改、不能删除，也不能撤销。以后要改的，另写更正；决议办结、会议纪要照常进行。';

/** What is missing, and the one step that locks the record; that it stays so is said before. */
export const FinalPart = ({ record: { meeting, gaps, seen } }: { readonly record: RecordState }) => {
  const { modal } = App.useApp();
  const [looked, setLooked] = useState(false);
  const act = useAct('record.finalise', { inPlace: true, lasting: true, done: ({ code }) => `已定稿，定稿码 ${code}` });
  const musts = gaps.filter((gap) => gap.weight === 'must');
  const looks = gaps.filter((gap) => gap.weight === 'look');
  const ready = musts.length === 0 && (looks.length === 0 || looked);
  const ask = () =>
    modal.confirm({
      title: '现在定稿？',
      content: BEFORE,
      okText: '定稿',
      cancelText: '再看看',
      autoFocusButton: 'cancel',
      onOk: () => act.run({ id: meeting.id, seen }),
    });
  return (
    <section className="form-part" aria-labelledby="final-part">
      <h2 id="final-part">定稿</h2>
      <FailureNotice failure={act.failure} />
      <Gaps title={`还缺 ${musts.length} 处，补齐了才能定稿：`} gaps={musts} />
      <Gaps title={`有 ${looks.length} 处请再看一眼：`} gaps={looks} />
      {gaps.length === 0 && (
        <p className="done">
          <CheckOutlined aria-hidden /> 时间、主持人、记录人、人数和决议都齐了。
        </p>
      )}
      <p>{BEFORE}</p>
      {musts.length === 0 && looks.length > 0 && (
        <p>
          <Checkbox checked={looked} onChange={(event) => setLooked(event.target.checked)}>
            这 {looks.length} 处我看过了，就按现在的样子定稿
          </Checkbox>
        </p>
      )}
      <div className="row">
        <Button type="primary" disabled={!ready} loading={act.busy} onClick={ask}>
          定稿
        </Button>
        {gaps.length > 0 && <Link to={`/meetings?focus=${meeting.id}`}>去补齐</Link>}
      </div>
    </section>
  );
};
