import type { ReactNode } from 'react';
import { type BoardKind, boardKinds, boardWords } from './choice.ts';

/** What the page shows on its right: a document, or the export. */
export type Shown = BoardKind | 'export';

interface BoardListProps {
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
  readonly canExport: boolean;
}

const Entry = (props: {
  readonly current: boolean;
  readonly name: string;
  readonly words: string;
  readonly onClick: () => void;
}): ReactNode => (
  <li>
    <button type="button" className="board-entry" aria-current={props.current ? 'true' : undefined} onClick={props.onClick}>
      <span className="board-name">{props.name}</span>
      <span className="board-words">{props.words}</span>
    </button>
  </li>
);

/** Everything that can hang at the gate. */
export const BoardList = ({ shown, onShow, canExport }: BoardListProps) => (
  <nav aria-label="可打印的材料">
    <ul className="board-list">
      {(Object.keys(boardKinds) as BoardKind[]).map((kind) => (
        <Entry key={kind} current={shown === kind} name={boardKinds[kind]} words={boardWords[kind]} onClick={() => onShow(kind)} />
      ))}
      {canExport && (
        <Entry current={shown === 'export'} name="导出到 U 盘" words="选好材料，一次写入并核对" onClick={() => onShow('export')} />
      )}
    </ul>
  </nav>
);
