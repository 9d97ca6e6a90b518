import { Select } from 'antd';
import { boardSizeWords } from '#core/boards/board-size.ts';
import type { MeetingSummary } from '#core/contract/results.ts';
import { meetingKindName } from '#core/meetings/meeting.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { timeWords } from '#renderer/ui/date-text.tsx';
import { BattleMapOptions, DutyNoticeOptions } from './board-options.tsx';
import type { Choices } from './choice.ts';
import { SizeChoice } from './size-choice.tsx';
import { TeamBoardOptions } from './team-board-options.tsx';

interface ChoiceOptionsProps {
  readonly choices: Choices;
  readonly meetings: readonly MeetingSummary[];
  readonly onChange: (part: Partial<Choices>) => void;
}

const dutyLayouts = { week: '按周', month: '按月', post: '分岗位' } as const;
const signSizes = { A4: 'A4', A5: 'A5' } as const;
const sheetSizes = { A4: 'A4', A3: 'A3' } as const;

interface Range {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Two days in order: moving one past the other takes the other along. */
const RangeChoice = ({ from, to, onChange }: Range & { readonly onChange: (range: Range) => void }) => (
  <span className="range-choice">
    <DateInput aria-label="开始日期" value={from} onChange={(date) => date && onChange({ from: date, to: date > to ? date : to })} />
    <span>到</span>
    <DateInput aria-label="结束日期" value={to} onChange={(date) => date && onChange({ from: date < from ? date : from, to: date })} />
  </span>
);

/** 1月6日 周四 19:30 第 3 次支委会 部署值守 */
export const meetingWords = (meeting: MeetingSummary): string =>
  `${timeWords(meeting.startsAt)} 第 ${meeting.ordinal} 次${meetingKindName(meeting)} ${meeting.title}`;

/** What can be chosen about the page shown: size, period, which meeting. */
export const ChoiceOptions = ({ choices, meetings, onChange }: ChoiceOptionsProps) => {
  switch (choices.kind) {
    case 'team-board':
      return <TeamBoardOptions choices={choices} onChange={onChange} />;
    case 'duty-notice':
      return <DutyNoticeOptions choices={choices} onChange={onChange} />;
    case 'battle-map':
      return <BattleMapOptions choices={choices} onChange={onChange} />;
    case 'role-board':
      return <SizeChoice value={choices.rolesSize} sizes={boardSizeWords} onChange={(rolesSize) => onChange({ rolesSize })} />;
    case 'duty-table':
      return (
        <>
          <SizeChoice value={choices.dutySize} sizes={sheetSizes} onChange={(dutySize) => onChange({ dutySize })} />
          <SizeChoice label="排法" value={choices.dutyLayout} sizes={dutyLayouts} onChange={(dutyLayout) => onChange({ dutyLayout })} />
          <RangeChoice
            from={choices.dutyFrom}
            to={choices.dutyTo}
            onChange={(range) => onChange({ dutyFrom: range.from, dutyTo: range.to })}
          />
        </>
      );
    case 'donations':
      return (
        <>
          <SizeChoice value={choices.donationsSize} sizes={boardSizeWords} onChange={(donationsSize) => onChange({ donationsSize })} />
          <RangeChoice
            from={choices.donationsFrom}
            to={choices.donationsTo}
            onChange={(range) => onChange({ donationsFrom: range.from, donationsTo: range.to })}
          />
        </>
      );
    case 'minutes':
      return meetings.length === 0 ? null : (
        <Select
          className="meeting-choice"
          aria-label="哪一次会议"
          value={choices.meetingId}
          onChange={(meetingId) => onChange({ meetingId })}
          options={meetings.map((meeting) => ({ value: meeting.id, label: meetingWords(meeting) }))}
        />
      );
    case 'organisation-chart':
      return <SizeChoice value={choices.chartSize} sizes={sheetSizes} onChange={(chartSize) => onChange({ chartSize })} />;
    case 'pioneer-sign':
      return <SizeChoice value={choices.signSize} sizes={signSizes} onChange={(signSize) => onChange({ signSize })} />;
    case 'roster-list':
    case 'notice':
    case 'power-cut-pack':
      return null;
  }
};
