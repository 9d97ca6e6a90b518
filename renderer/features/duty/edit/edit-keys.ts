/** What a key means on the selected cells. */
export type EditKey = 'copy' | 'cut' | 'paste' | 'fillDown' | 'fillRight' | 'repeat' | 'clear' | 'letGo';

const withControl: Readonly<Record<string, EditKey>> = { c: 'copy', x: 'cut', v: 'paste', d: 'fillDown', r: 'fillRight' };
const alone: Readonly<Record<string, EditKey>> = { r: 'repeat', delete: 'clear', backspace: 'clear', escape: 'letGo' };

/** The habits of every spreadsheet; R alone repeats the selected pattern to the end. */
export const editKey = (key: string, control: boolean): EditKey | null => (control ? withControl : alone)[key.toLowerCase()] ?? null;
