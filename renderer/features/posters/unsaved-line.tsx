import { Button } from 'antd';
import type { Draft } from './draft.ts';

interface UnsavedLineProps {
  readonly name: string;
  readonly draft: Draft;
  readonly onGoOn: (draft: Draft) => void;
  readonly onForget: (draft: Draft) => void;
}

/** A poster that was left without being saved waits here. */
export const UnsavedLine = ({ name, draft, onGoOn, onForget }: UnsavedLineProps) => (
  <li className="poster-line">
    <span>“{name}”还没有保存。</span>
    <Button size="small" onClick={() => onGoOn(draft)}>
      接着做
    </Button>
    <Button size="small" onClick={() => onForget(draft)}>
      不要了
    </Button>
  </li>
);
