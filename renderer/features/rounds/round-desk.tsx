import { Button, Segmented, Select } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { BuildingUnitId } from '#core/roster/organisation/building.ts';
import { householdKey } from '#core/service/household.ts';
import { totalOf } from '#core/service/rounds/coverage.ts';
import type { RoundSummary } from '#core/service/rounds/round-view.ts';
import { countsWords } from '#core/service/rounds/visit-counts.ts';
import { dateOf } from '#core/time/local-date.ts';
import { dateWords } from '#renderer/ui/date-text.tsx';
import { May } from '#renderer/ui/may.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { CloseRoundButton } from './close-round.tsx';
import { ComparePart } from './compare-part.tsx';
import { DoorDrawer } from './door-drawer.tsx';
import { EntryPart } from './entry-part.tsx';
import { Legend } from './legend.tsx';
import { PairsPart } from './pairs-part.tsx';
import { PicturePart } from './picture-part.tsx';
import { PrintRoundButtons } from './print-round.tsx';
import { RecheckPart } from './recheck-part.tsx';
import type { ShownRound } from './use-round.ts';
import { type RoundViewName, roundViews, useRoundAddress } from './use-round-address.ts';

interface RoundDeskProps {
  readonly shown: ShownRound;
  readonly rounds: readonly RoundSummary[];
  readonly onNew: () => void;
  readonly onEdit: () => void;
}

interface OpenDoor {
  readonly unitId: BuildingUnitId;
  readonly room: string;
}

const RoundHead = ({ shown, rounds }: Pick<RoundDeskProps, 'shown' | 'rounds'>) => {
  const address = useRoundAddress();
  const { round } = shown;
  return (
    <div className="round-head">
      <Select
        aria-label="看哪一轮"
        value={round.id as string}
        options={rounds.map((one) => ({ value: one.round.id as string, label: one.round.name }))}
        onChange={address.openRound}
      />
      <p className="round-sentence figures" role="status">
        {countsWords(totalOf(shown.buildings))}。
      </p>
      <span className="quiet figures">
        {dateWords(round.from)}
        {round.to !== round.from && `—${dateWords(round.to)}`}
        {round.closedAt === null
          ? round.to < dateOf(shown.now)
            ? '，过了日期还没结束'
            : ''
          : `，${dateWords(dateOf(round.closedAt))}结束`}
      </span>
    </div>
  );
};

const RoundActions = ({ shown, onNew, onEdit }: Omit<RoundDeskProps, 'rounds'>) => (
  <>
    <PrintRoundButtons shown={shown} />
    <May route="visit.saveRound">
      {shown.round.closedAt === null && <Button onClick={onEdit}>修改</Button>}
      <CloseRoundButton round={shown.round} counts={totalOf(shown.buildings)} />
      <Button onClick={onNew}>新一轮</Button>
    </May>
  </>
);

const RoundParts = ({
  shown,
  rounds,
  onDoor,
}: Pick<RoundDeskProps, 'shown' | 'rounds'> & { readonly onDoor: (unitId: string, room: string) => void }) => {
  const address = useRoundAddress();
  return (
    <>
      {address.view === 'picture' && (
        <PicturePart shown={shown} buildingId={address.buildingId} onBuilding={address.openBuilding} onDoor={onDoor} />
      )}
      {address.view === 'rechecks' && <RecheckPart shown={shown} onDoor={onDoor} />}
      {address.view === 'entry' && <EntryPart shown={shown} unitId={address.unitId} onUnit={address.openUnit} />}
      {address.view === 'pairs' && <PairsPart shown={shown} />}
      {address.view === 'compare' && <ComparePart rounds={rounds} site={shown.site} onOpen={address.openRound} />}
    </>
  );
};

/** A door that the search found (`?door=`: round, unit and room) is opened once, in its round. */
const useFoundDoor = (shownRound: string, onDoor: (unitId: string, room: string) => void): void => {
  const [params, setParams] = useSearchParams();
  const door = params.get('door');
  useEffect(() => {
    const [roundId, unitId = '', ...room] = door?.split(' ') ?? [];
    if (roundId !== shownRound) return;
    onDoor(unitId, room.join(' '));
    setParams({ focus: roundId }, { replace: true });
  }, [door, shownRound, onDoor, setParams]);
};

/** One round: what was walked, what is to be walked again, the sheet to be typed in. */
export const RoundDesk = ({ shown, rounds, onNew, onEdit }: RoundDeskProps) => {
  const address = useRoundAddress();
  const [door, setDoor] = useState<OpenDoor | null>(null);
  const openDoor = useCallback((unitId: string, room: string) => setDoor({ unitId: unitId as BuildingUnitId, room }), []);
  useFoundDoor(shown.round.id, openDoor);
  return (
    <PageFrame
      title="入户排查"
      question="哪些门敲过了，哪些还要再去？"
      wide
      actions={<RoundActions shown={shown} onNew={onNew} onEdit={onEdit} />}
    >
      <RoundHead shown={shown} rounds={rounds} />
      <div className="round-bar">
        <Segmented<RoundViewName>
          aria-label="看什么"
          value={address.view}
          onChange={address.openView}
          options={Object.entries(roundViews).map(([value, label]) => ({ value: value as RoundViewName, label }))}
        />
        {(address.view === 'picture' || address.view === 'entry') && <Legend counts={totalOf(shown.buildings)} />}
      </div>
      <RoundParts shown={shown} rounds={rounds} onDoor={openDoor} />
      {door && <DoorDrawer key={householdKey(door)} shown={shown} unitId={door.unitId} room={door.room} onClose={() => setDoor(null)} />}
    </PageFrame>
  );
};
