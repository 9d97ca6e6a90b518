import { AutoComplete } from 'antd';
import { useMemo, useState } from 'react';
import type { Site } from '#core/roster/organisation/building.ts';
import { findHouseholds, type Household, householdKey, householdText, readHousehold } from '#core/service/household.ts';
import type { FieldProps } from './form-field.tsx';

interface HouseholdPickProps extends Partial<FieldProps> {
  readonly site: Site;
  readonly value: Household;
  /** A place that is not in the list of buildings stays as it was typed, with `unitId` null. */
  readonly onChange: (household: Household) => void;
  /** A door was taken from the list. */
  readonly onPick?: (household: Household) => void;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly 'aria-label'?: string;
}

const MOST_SHOWN = 12;

/** A door by what people say at the telephone: `3-2-501`. Arrow keys and Enter take one from the list; other words stay as typed. */
export const HouseholdPick = ({ site, value, onChange, onPick, placeholder = '例如 3-2-501', ...field }: HouseholdPickProps) => {
  const [typed, setTyped] = useState<string | null>(null);
  const options = useMemo(
    () =>
      typed === null
        ? []
        : findHouseholds(typed, site, MOST_SHOWN).map((one) => ({
            value: householdKey(one),
            label: householdText(one, site),
            household: one,
          })),
    [typed, site],
  );
  const take = (household: Household): void => {
    setTyped(null);
    onChange(household);
    onPick?.(household);
  };
  return (
    <AutoComplete<string, (typeof options)[number]>
      {...field}
      className="household-pick"
      placeholder={placeholder}
      value={typed ?? householdText(value, site)}
      options={options}
      defaultActiveFirstOption={false}
      popupMatchSelectWidth={false}
      onChange={(words) => {
        if (options.some((option) => option.value === words)) return;
        setTyped(words ?? '');
        onChange(readHousehold(words ?? '', site) ?? { unitId: null, room: (words ?? '').slice(0, 20) });
      }}
      onSelect={(_, option) => take(option.household)}
      onBlur={() => setTyped(null)}
    />
  );
};
