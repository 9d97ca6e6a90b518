type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const write = (value: Json): string => {
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value as { readonly [key: string]: Json }).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${write(one)}`).join(',')}}`;
};

/** One text for one content (as RFC 8785): keys by their code units, no spaces. What is no JSON is left out as `JSON.stringify` leaves it out. */
export const canonicalJson = (value: unknown): string => write(JSON.parse(JSON.stringify(value)) as Json);
