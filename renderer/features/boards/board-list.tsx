import { type BoardKind, boardKinds, boardWords } from './choice.ts';

interface BoardListProps {
  readonly shown: BoardKind;
  readonly onShow: (shown: BoardKind) => void;
}

/** Everything that can hang at the gate or on the wall. */
export const BoardList = ({ shown, onShow }: BoardListProps) => (
  <nav aria-label="可打印的材料">
    <ul className="board-list">
      {(Object.keys(boardKinds) as BoardKind[]).map((kind) => (
        <li key={kind}>
          <button type="button" className="board-entry" aria-current={shown === kind ? 'true' : undefined} onClick={() => onShow(kind)}>
            <span className="board-name">{boardKinds[kind]}</span>
            <span className="board-words">{boardWords[kind]}</span>
          </button>
        </li>
      ))}
    </ul>
  </nav>
);
