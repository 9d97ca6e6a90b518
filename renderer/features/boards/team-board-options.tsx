import { Checkbox, Select } from 'antd';
import { boardSizeWords } from '#core/boards/board-size.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import type { Choices } from './choice.ts';
import { SizeChoice } from './size-choice.tsx';
import { TeamNameField } from './team-name-field.tsx';

interface TeamBoardOptionsProps {
  readonly choices: Choices;
  readonly onChange: (part: Partial<Choices>) => void;
}

const MOST_SHEETS = 6;
const sheetChoices = Array.from({ length: MOST_SHEETS }, (_, index) => ({
  value: index + 1,
  label: index === 0 ? '一块' : `分成 ${index + 1} 块`,
}));

/** 公示板: how large, whose names, with or without photos, on one board or on several. */
export const TeamBoardOptions = ({ choices, onChange }: TeamBoardOptionsProps) => {
  const people = useHostQuery('person.list', {});
  const photos = useHostQuery('photo.list', {});
  const groups = new Map<string, number>();
  for (const { group, removed } of people.data ?? []) {
    if (group !== '' && !removed) groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  return (
    <>
      <SizeChoice value={choices.boardSize} sizes={boardSizeWords} onChange={(boardSize) => onChange({ boardSize })} />
      <Select
        className="board-group"
        aria-label="板上印谁"
        value={choices.boardGroup}
        onChange={(boardGroup) => onChange({ boardGroup })}
        options={[
          { value: '', label: '全部人员' },
          ...[...groups].map(([group, count]) => ({ value: group, label: `${group}（${count} 人）` })),
        ]}
      />
      <Select
        aria-label="分成几块"
        value={choices.boardSheets}
        onChange={(boardSheets) => onChange({ boardSheets })}
        options={sheetChoices}
      />
      <Checkbox checked={choices.boardPhotos} onChange={(event) => onChange({ boardPhotos: event.target.checked })}>
        印照片（已有 {photos.data?.length ?? 0} 人的）
      </Checkbox>
      <TeamNameField />
    </>
  );
};
