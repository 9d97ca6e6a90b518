/** What stands in the field: nothing while no year is known. */
export const yearText = (year: number | null): string => (year === null ? '' : String(year));

/** The digits typed so far as a year; null when there are none. Half a year is kept so that the form can say what is wrong with it. */
export const yearOf = (text: string): number | null => {
  const digits = text.replaceAll(/\D/g, '');
  return digits === '' ? null : Number(digits);
};
