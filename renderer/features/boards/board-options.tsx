import { boardSizeWords } from '#core/boards/board-size.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import type { Choices } from './choice.ts';
import { SizeChoice } from './size-choice.tsx';

interface OptionsProps {
  readonly choices: Choices;
  readonly onChange: (part: Partial<Choices>) => void;
}

const spans = { day: '一天', week: '七天' } as const;
const purposes = { internal: '指挥部用（印电话）', posting: '张贴用' } as const;
const { A4: _tooSmall, ...mapSizes } = boardSizeWords;

/** 值班公示: how large, a day or seven, from when. */
export const DutyNoticeOptions = ({ choices, onChange }: OptionsProps) => (
  <>
    <SizeChoice value={choices.publicSize} sizes={boardSizeWords} onChange={(publicSize) => onChange({ publicSize })} />
    <SizeChoice label="公示几天" value={choices.publicSpan} sizes={spans} onChange={(publicSpan) => onChange({ publicSpan })} />
    <span className="range-choice">
      <DateInput aria-label="从哪一天起" value={choices.publicDate} onChange={(date) => date && onChange({ publicDate: date })} />
    </span>
  </>
);

/** 作战图: how large, and who will see it. */
export const BattleMapOptions = ({ choices, onChange }: OptionsProps) => (
  <>
    <SizeChoice value={choices.mapSize} sizes={mapSizes} onChange={(mapSize) => onChange({ mapSize })} />
    <SizeChoice label="挂在哪里" value={choices.mapPurpose} sizes={purposes} onChange={(mapPurpose) => onChange({ mapPurpose })} />
  </>
);
