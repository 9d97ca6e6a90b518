/**
 * Second pass of `paginate`: puts what belongs to the end of the last sheet there, then numbers the sheets. Self-contained like the first.
 *
 * `[data-last-even]`, a block at the foot of its sheet (版记), goes to the last sheet if its number is even and there is room above it, else to an even
 * sheet added for it; when a blank one has to come before, both are `data-unnumbered` (GB/T 9704-2012 7.5). `[data-page]`, `[data-pages]` take the numbers.
 */
export function numberSheets(document: Document): void {
  /** rounding of layout units, in CSS pixels */
  const SLACK = 1;
  const list = (root: ParentNode, selector: string): HTMLElement[] => Array.from(root.querySelectorAll<HTMLElement>(selector));
  const lastSheet = (): HTMLElement | undefined => list(document, '.sheet').at(-1);

  /** Sheets like the last one with nothing in them, after it. */
  const addEmpty = (count: number): void => {
    for (let left = count; left > 0; left -= 1) {
      const last = lastSheet();
      const copy = last?.cloneNode(true) as HTMLElement | undefined;
      if (!last || !copy) return;
      copy.dataset.continued = '';
      if (count > 1) copy.dataset.unnumbered = '';
      for (const once of list(copy, '[data-first-only]')) once.remove();
      copy.querySelector('[data-flow]')?.replaceChildren();
      last.after(copy);
    }
  };

  const placeAtEnd = (block: HTMLElement): void => {
    block.dataset.placed = '';
    const last = lastSheet();
    last?.append(block);
    const text = last?.querySelector('[data-flow]')?.lastElementChild;
    const even = list(document, '.sheet').length % 2 === 0;
    if (even && (!text || text.getBoundingClientRect().bottom <= block.getBoundingClientRect().top + SLACK)) return;
    block.remove();
    addEmpty(even ? 2 : 1);
    lastSheet()?.append(block);
  };

  for (const block of list(document, '[data-last-even]:not([data-placed])')) placeAtEnd(block);
  const sheets = list(document, '.sheet');
  for (const [index, sheet] of sheets.entries()) {
    sheet.dataset.parity = index % 2 === 0 ? 'odd' : 'even';
    for (const place of list(sheet, '[data-page]')) place.textContent = String(index + 1);
    for (const place of list(sheet, '[data-pages]')) place.textContent = String(sheets.length);
  }
}
