import { Modal } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { MassLoss } from '#core/contract/failure.ts';
import { useHost } from '#renderer/api/use-host.ts';
import { ABOVE_ALL } from '#renderer/ui/above-all.ts';
import { isFigure, TypedFigure } from '#renderer/ui/typed-figure.tsx';

interface Asked {
  readonly loss: MassLoss;
  readonly answer: (figure: string | null) => void;
}

interface QuestionProps extends Asked {
  readonly onDone: () => void;
}

const Question = ({ loss, answer, onDone }: QuestionProps) => {
  const [typed, setTyped] = useState('');
  const agrees = isFigure(typed, loss.figure);
  const end = (figure: string | null) => {
    onDone();
    answer(figure);
  };
  return (
    <Modal
      open
      zIndex={ABOVE_ALL}
      title="这一步会去掉很多，先停下来了"
      okText={`去掉 ${loss.figure} 条`}
      cancelText="不去掉"
      okButtonProps={{ danger: true, disabled: !agrees }}
      onOk={() => end(loss.figure)}
      onCancel={() => end(null)}
    >
      <ul className="loss-list">
        {loss.parts.map(({ word, gone, of }) => (
          <li key={word}>
            {word}：<strong className="figures">{gone}</strong> 条，现在一共 <span className="figures">{of}</span> 条
          </li>
        ))}
      </ul>
      <p>还没有改动。要是点错了，点“不去掉”。确实要去掉：动手之前会自动备份一次。</p>
      <TypedFigure label="确认去掉" figure={loss.figure} typed={typed} onType={setTyped} onEnter={() => agrees && end(loss.figure)} />
    </Modal>
  );
};

/** Asks about any step that would take away a large share of a table, whichever page it comes from. One question at a time. */
export const MassLossDialog = () => {
  const host = useHost();
  const [asked, setAsked] = useState<Asked | null>(null);
  const waiting = useRef<Asked | null>(null);
  useEffect(() => {
    const off = host.onLoss(
      (loss) =>
        new Promise((answer) => {
          waiting.current?.answer(null);
          waiting.current = { loss, answer };
          setAsked(waiting.current);
        }),
    );
    return () => {
      off();
      waiting.current?.answer(null);
    };
  }, [host]);
  const done = () => {
    waiting.current = null;
    setAsked(null);
  };
  return asked && <Question {...asked} onDone={done} />;
};
