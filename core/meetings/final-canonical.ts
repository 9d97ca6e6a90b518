type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

const sorted = (value: Json | undefined): string => {
  if (value === undefined || value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(sorted).join(',')}]`;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${sorted(one)}`)
    .join(',')}}`;
};

/** The same text for the same content, whatever order its keys were written in: JSON with sorted keys and no spaces. */
export const canonical = (value: object): string => sorted(value as Json);
