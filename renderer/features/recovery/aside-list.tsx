import { Button } from 'antd';
import type { AsideState } from '#core/post/recovery.ts';
import { DateText, timeWords } from '#renderer/ui/date-text.tsx';
import { sizeWords } from '#renderer/ui/file-size.ts';

/** 放在一边的文件: kept whole when another state took their place; nothing deletes them. */
export const AsideList = ({
  states,
  onPutBack,
}: {
  readonly states: readonly AsideState[];
  readonly onPutBack: (state: AsideState) => void;
}) => (
  <ul className="aside-list">
    {states.map((state) => (
      <li key={state.stamp}>
        <span>
          <DateText value={state.at} /> 换下来的，{sizeWords(state.bytes)}
          {!state.complete && '，没有数据文件'}
        </span>
        {state.complete && (
          <Button onClick={() => onPutBack(state)} aria-label={`放回${timeWords(state.at)}换下来的文件`}>
            放回…
          </Button>
        )}
      </li>
    ))}
  </ul>
);
