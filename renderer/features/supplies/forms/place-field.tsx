import { Select } from 'antd';
import type { Failure } from '#core/contract/failure.ts';
import { MAIN_STORE } from '#core/supplies/store-place.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { FormField } from '#renderer/ui/form-field.tsx';
import { type ChosenPlace, mainStore } from './outgoing-plan.ts';

interface PlaceFieldProps {
  readonly label: string;
  readonly name?: string;
  readonly value: ChosenPlace;
  readonly onChange: (place: ChosenPlace) => void;
  readonly failure?: Failure | null;
  /** shown even where there is only the main store */
  readonly always?: boolean;
}

const MAIN = 'main';

/** 存放处; a post with only the main store is not asked. */
export const PlaceField = ({ label, name, value, onChange, failure = null, always = false }: PlaceFieldProps) => {
  const { data: places = [] } = useHostQuery('supplies.places', {});
  if (places.length === 0 && !always) return null;
  const options = [{ value: MAIN, label: MAIN_STORE }, ...places.map((place) => ({ value: place.id as string, label: place.name }))];
  return (
    <FormField label={label} {...(name === undefined ? {} : { name })} failure={failure}>
      {(field) => (
        <Select
          {...field}
          options={options}
          value={value.id ?? MAIN}
          onChange={(placeId: string) => onChange(places.find((place) => place.id === placeId) ?? mainStore)}
        />
      )}
    </FormField>
  );
};
