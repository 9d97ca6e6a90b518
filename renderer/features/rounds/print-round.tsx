import { Button, Segmented, Select } from 'antd';
import { useState } from 'react';
import { unitsCovered } from '#core/service/rounds/coverage.ts';
import { useFileSaving } from '#renderer/api/use-file-saving.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { type Paper, PaperMenu } from '#renderer/ui/paper-menu.tsx';
import type { ShownRound } from './use-round.ts';

type Doors = 'all' | 'left';

interface Choice {
  readonly pair: string | null;
  readonly doors: Doors;
  readonly size: 'A4' | 'A3';
}

const papersOf = ({ round }: ShownRound, { pair, doors, size }: Choice): readonly Paper[] => [
  {
    name: '排查表',
    words: `${pair ?? '每个小组'}，一个单元一张，按楼层走；带门牌，用完收回`,
    document: { kind: 'visit-sheet', roundId: round.id, pair, doors },
  },
  {
    name: '空白排查表',
    words: '没有门牌的空表，手写楼栋、门牌',
    document: { kind: 'visit-sheet', roundId: null, pair: null, doors: 'all' },
  },
  { name: '待复查名单', words: '没见到人的户和截止时间；带门牌，用完收回', document: { kind: 'recheck-list', roundId: round.id } },
  { name: '覆盖图（张贴用）', words: `各栋走了多少，${size}，没有门牌`, document: { kind: 'coverage', roundId: round.id, size } },
  { name: '覆盖图（内部用）', words: `每一户一格，${size}，用完收回`, document: { kind: 'coverage-doors', roundId: round.id, size } },
];

const PrintRoundMenu = ({ shown, onClose }: { readonly shown: ShownRound; readonly onClose: () => void }) => {
  const [choice, setChoice] = useState<Choice>({ pair: null, doors: 'all', size: 'A4' });
  const walked = unitsCovered(shown.buildings).length > 0;
  return (
    <PaperMenu
      title={`打印${shown.round.name}`}
      papers={walked ? papersOf(shown, choice) : []}
      onClose={onClose}
      options={
        <>
          <Select<string>
            aria-label="排查表给谁"
            className="print-round-pair"
            value={choice.pair ?? ''}
            onChange={(pair) => setChoice({ ...choice, pair: pair === '' ? null : pair })}
            options={[{ value: '', label: '全部小组' }, ...shown.round.pairs.map(({ name }) => ({ value: name, label: name }))]}
          />
          <Segmented<Doors>
            aria-label="排查表印哪些户"
            value={choice.doors}
            onChange={(doors) => setChoice({ ...choice, doors })}
            options={[
              { value: 'all', label: '全部住户' },
              { value: 'left', label: '没去过和待复查的' },
            ]}
          />
          <Segmented<'A4' | 'A3'>
            aria-label="覆盖图的纸张"
            value={choice.size}
            onChange={(size) => setChoice({ ...choice, size })}
            options={['A4', 'A3']}
          />
        </>
      }
    />
  );
};

/** 打印 and .xlsx of a round. */
export const PrintRoundButtons = ({ shown }: { readonly shown: ShownRound }) => {
  const [open, setOpen] = useState(false);
  const file = useFileSaving('visit.file');
  return (
    <>
      <Button onClick={() => setOpen(true)}>打印</Button>
      <Button loading={file.busy} onClick={() => void file.save({})}>
        存成 Excel
      </Button>
      <FailureNotice failure={file.failure} />
      {open && <PrintRoundMenu shown={shown} onClose={() => setOpen(false)} />}
    </>
  );
};
