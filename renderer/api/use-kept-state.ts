import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';

/** State that outlives its page while the post stays open (filters, sorting); it lies in memory only and goes when the post is left. */
export const useKeptState = <Value>(name: string, initial: Value): readonly [Value, (value: Value) => void] => {
  const queries = useQueryClient();
  const [value, setValue] = useState<Value>(() => queries.getQueryData<Value>(['kept', name]) ?? initial);
  const keep = useCallback(
    (next: Value) => {
      setValue(next);
      queries.setQueryDefaults(['kept', name], { gcTime: Number.POSITIVE_INFINITY });
      queries.setQueryData<Value>(['kept', name], next);
    },
    [queries, name],
  );
  return [value, keep];
};
