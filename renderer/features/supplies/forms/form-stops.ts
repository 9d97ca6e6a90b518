/** Where Enter stops: fields, and the button that saves. Other buttons are reached with Tab. */
const isStop = (element: Element): element is HTMLElement => {
  if (!(element instanceof HTMLElement) || element.tabIndex < 0 || element.matches(':disabled')) return false;
  if (element.getClientRects().length === 0 || element.closest('[data-enter-skips]')) return false;
  if (element instanceof HTMLInputElement) return element.type !== 'radio' || element.checked;
  return element instanceof HTMLTextAreaElement || (element instanceof HTMLButtonElement && element.type === 'submit');
};

/** In reading order; `form.elements` also holds the saving button in the foot of the drawer. */
const stopsOf = (from: HTMLElement): readonly HTMLElement[] => [...(from.closest('form')?.elements ?? [])].filter(isStop);

const after = (from: HTMLElement): readonly HTMLElement[] =>
  stopsOf(from).filter((stop) => (from.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);

/** The first field behind the lines of the document. */
export const leaveLines = (from: HTMLElement): HTMLElement | undefined =>
  after(from).find((stop) => !from.closest('[data-lines]')?.contains(stop));

/** The next field. The end of the last line opens a new one; an empty line is left for the rest of the form. */
export const afterEnter = (from: HTMLElement): HTMLElement | 'new-line' | undefined => {
  const line = from.closest<HTMLElement>('[data-line]');
  if (line?.dataset.empty === 'true') return leaveLines(from);
  const next = after(from)[0];
  if (line && !from.closest('[data-lines]')?.contains(next ?? null)) return 'new-line';
  return next;
};
