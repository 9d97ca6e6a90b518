import { Button } from 'antd';
import type { KeptMeeting } from '#core/meetings/meeting-draft.ts';
import { timeWords } from '#renderer/ui/date-text.tsx';

interface KeptQuestionProps {
  readonly kept: KeptMeeting;
  /** the meeting is in the books as well, without what the draft adds */
  readonly saved: boolean;
  readonly onContinue: () => void;
  readonly onDrop: () => void;
}

const countWords = ({ draft }: KeptMeeting): string => {
  const statements = draft.agenda.flatMap((item) => item.statements.filter((one) => one.words.trim() !== '')).length;
  return `议题 ${draft.agenda.length} 项，发言 ${statements} 条`;
};

/** Asked before the editor opens, so that neither version is written over unseen. */
export const KeptQuestion = ({ kept, saved, onContinue, onDrop }: KeptQuestionProps) => (
  <section className="kept-question" aria-label="没有保存的草稿">
    <h2>上次写到一半，没有保存</h2>
    <p>
      “{kept.draft.title || '未写名称的会议'}”的草稿存于 {timeWords(kept.at)}：{countWords(kept)}。
      {saved ? '已保存的记录没有变，草稿另外放着。' : '这次会议还没有保存过，只有这份草稿。'}
    </p>
    <div className="row">
      <Button type="primary" autoFocus onClick={onContinue}>
        用草稿接着写
      </Button>
      <Button onClick={onDrop}>{saved ? '丢掉草稿，打开已保存的' : '丢掉草稿，重新开始'}</Button>
    </div>
  </section>
);
