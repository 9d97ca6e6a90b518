import { Button, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import type { PosterId, PosterSummary } from '#core/boards/poster.ts';
import type { FoundPoster, PosterFileReading } from '#core/boards/poster-file.ts';
import { numbered } from '#paper/numbered.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { withStandIn } from './picture-stand-in.ts';
import { SmallSheet } from './small-sheet.tsx';

interface ImportDialogProps {
  readonly fileName: string;
  readonly reading: PosterFileReading;
  /** templates of one's own that are here already */
  readonly present: readonly PosterSummary[];
  readonly onClose: () => void;
}

/** What a file brings, looked at before anything is written. */
export const ImportDialog = ({ fileName, reading, present, onClose }: ImportDialogProps) => (
  <Modal open centered title={`导入模板：${fileName}`} width="min(56rem, 94vw)" onCancel={onClose} footer={null}>
    {reading.ok ? (
      <Choice posters={reading.posters} refused={reading.refused} present={present} onClose={onClose} />
    ) : (
      <FailureNotice failure={{ code: 'invalid', sentence: reading.sentence }} />
    )}
  </Modal>
);

interface ChoiceProps extends Pick<ImportDialogProps, 'present' | 'onClose'> {
  readonly posters: readonly FoundPoster[];
  readonly refused: readonly string[];
}

const Choice = ({ posters, refused, present, onClose }: ChoiceProps) => {
  const names = new Set(present.map(({ name }) => name));
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const act = useAct('poster.import', { inPlace: true, done: ({ imported }) => `已导入 ${imported} 张，在“我的模板”里` });
  const chosen = numbered(posters).flatMap(({ item, number }) => (left.has(number) ? [] : [item]));
  const toggle = (number: number) => {
    const next = new Set(left);
    if (!next.delete(number)) next.add(number);
    setLeft(next);
  };
  const bring = async () => {
    const made = chosen.map(({ name, content }) => ({ id: crypto.randomUUID() as PosterId, name, content }));
    if ((await act.run({ posters: made })).ok) onClose();
  };
  return (
    <>
      <ul className="import-list">
        {numbered(posters).map(({ item: poster, number }) => (
          <li key={number} className="import-one">
            <SmallSheet document={{ kind: 'poster-draft', content: withStandIn(poster.content) }} picture={poster.content.picture} />
            <div>
              <Checkbox checked={!left.has(number)} onChange={() => toggle(number)}>
                {poster.name}
              </Checkbox>
              <ul className="import-remarks">
                {names.has(poster.name) && <li>这里已有同名的模板，导入后两张都在。</li>}
                {poster.remarks.map((remark) => (
                  <li key={remark}>{remark}</li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ul>
      {refused.length > 0 && (
        <ul className="paper-remarks">
          {refused.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <FailureNotice failure={act.failure} />
      <Button type="primary" disabled={chosen.length === 0} loading={act.busy} onClick={() => void bring()}>
        导入 {chosen.length} 张
      </Button>
    </>
  );
};
