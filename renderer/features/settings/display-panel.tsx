import { Radio, Slider } from 'antd';
import { useState } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import type { Preferences } from '#core/contract/results.ts';
import { failureOf } from '#renderer/api/use-act.ts';
import { useLaptop, useSavePreferences } from '#renderer/api/use-laptop.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';

const themes = [
  { value: 'light', label: '浅色' },
  { value: 'dark', label: '深色（夜班）' },
  { value: 'system', label: '跟随系统' },
] as const;
const contrasts = [
  { value: 'normal', label: '普通' },
  { value: 'high', label: '高对比' },
] as const;

const sizeMarks = { 90: '90%', 100: '100%', 125: '125%', 150: '150%', 175: '175%' };

/** Size, colours and contrast of the screen on this laptop. */
export const DisplayPanel = () => {
  const { data } = useLaptop();
  const save = useSavePreferences();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  if (!data) return null;
  const { preferences } = data;
  const change = (part: Partial<Preferences>) => {
    setFailure(null);
    setDragged(null);
    save({ ...preferences, ...part }).catch((error) => setFailure(failureOf(error)));
  };
  return (
    <div className="display-panel">
      <FailureNotice failure={failure} />
      <h2 id="size-label">字号：{dragged ?? preferences.size}%</h2>
      <Slider
        min={90}
        max={175}
        step={5}
        marks={sizeMarks}
        value={dragged ?? preferences.size}
        onChange={setDragged}
        onChangeComplete={(size) => change({ size })}
        ariaLabelledByForHandle="size-label"
        tooltip={{ open: false }}
      />
      <p className="quiet">也可以按 Ctrl++ 放大、Ctrl+− 缩小、Ctrl+0 恢复。</p>
      <h2 id="theme-label">颜色</h2>
      <Radio.Group
        aria-labelledby="theme-label"
        value={preferences.theme}
        onChange={(event) => change({ theme: event.target.value })}
        options={[...themes]}
      />
      <h2 id="contrast-label">对比度</h2>
      <Radio.Group
        aria-labelledby="contrast-label"
        value={preferences.contrast}
        onChange={(event) => change({ contrast: event.target.value })}
        options={[...contrasts]}
      />
    </div>
  );
};
