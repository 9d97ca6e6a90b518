import { AutoComplete, Select } from 'antd';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { FormField } from '#renderer/ui/form-field.tsx';
import type { RecipientProps } from './recipient-part.tsx';

const RoomField = ({ draft, change, failure, rooms }: RecipientProps & { readonly rooms: readonly string[] }) => (
  <FormField label="房号" name="recipient.room" failure={failure} required hint="只写门牌，不写住户姓名和病情">
    {(field) => (
      <AutoComplete
        {...field}
        value={draft.room}
        options={rooms.filter((room) => room.startsWith(draft.room.trim())).map((room) => ({ value: room }))}
        onChange={(room) => change({ room: room ?? '' })}
      />
    )}
  </FormField>
);

/** 楼栋, 单元 and 房号: a door, never who lives behind it. */
export const HouseholdFields = (props: RecipientProps) => {
  const { draft, change, failure } = props;
  const { data } = useHostQuery('building.list', {});
  const units = (data?.units ?? []).filter((unit) => unit.buildingId === draft.buildingId);
  const rooms = units.find((unit) => unit.id === draft.unitId)?.rooms ?? [];
  const takeBuilding = (buildingId: string) => {
    const own = (data?.units ?? []).filter((unit) => unit.buildingId === buildingId);
    change({ buildingId, unitId: own.length === 1 ? (own[0]?.id ?? '') : '', room: '' });
  };
  return (
    <>
      <FormField label="楼栋" name="recipient.buildingId" failure={failure} required hint="楼栋在“花名册 → 组织”里登记">
        {(field) => (
          <Select
            {...field}
            placeholder="选楼栋"
            showSearch={{ optionFilterProp: 'label' }}
            options={(data?.buildings ?? []).map((building) => ({ value: building.id as string, label: building.name }))}
            value={draft.buildingId || null}
            onChange={(buildingId) => takeBuilding(buildingId ?? '')}
            notFoundContent="没有这栋楼"
          />
        )}
      </FormField>
      <FormField label="单元" name="recipient.unitId" failure={failure} required>
        {(field) => (
          <Select
            {...field}
            placeholder="选单元"
            options={units.map((unit) => ({ value: unit.id as string, label: unit.name }))}
            value={draft.unitId || null}
            onChange={(unitId) => change({ unitId: unitId ?? '', room: '' })}
            notFoundContent="先选楼栋"
          />
        )}
      </FormField>
      <RoomField {...props} rooms={rooms} />
    </>
  );
};
