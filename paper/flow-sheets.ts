/**
 * First pass of `paginate`: splits flowing content into sheets by measuring it and shrinks lines that are too long.
 *
 * Self-contained on purpose (and therefore longer than our other functions): a door runs it inside the page as source text, or the window runs it on
 * its preview frame, so it may refer to nothing outside itself. Running it again changes nothing. Fonts must be loaded before.
 * Markup it understands: `.sheet` holds at most one `[data-flow]` of limited height; inside it, `p[data-split]` breaks between lines,
 * tables between rows with their head repeated (a `tbody[data-keep]` stays whole where a sheet can hold it), anything else moves whole; `[data-keep-next]` never ends a sheet; a paragraph with
 * `data-keep-lines="2"` sends its last two lines along when what follows it moves; `[data-first-only]` stays on the first sheet; `[data-fit]` shrinks to
 * 60 %, then wraps.
 */
export function flowSheets(document: Document): void {
  /** rounding of layout units, in CSS pixels */
  const SLACK = 1;
  /** rows that no sheet holds */
  const LONG_TABLE = 300;
  const ROWS_AT_ONCE = 40;
  /** paragraphs that no sheet holds */
  const LONG_TEXT = 150;
  const BLOCKS_AT_ONCE = 60;
  const bottomOf = (element: Element): number => element.getBoundingClientRect().bottom;
  const list = (root: ParentNode, selector: string): HTMLElement[] => Array.from(root.querySelectorAll<HTMLElement>(selector));

  /** a row and the group it belongs to */
  type Row = { readonly row: HTMLElement; readonly of: Element };
  /** group as it was first → the same group on the sheet being filled */
  type Bodies = Map<Element, Element>;
  /** what is kept out of the page until there is room: rows for the table `into`, then whole blocks */
  let waiting: {
    readonly rows: readonly Row[];
    readonly after: readonly HTMLElement[];
    readonly into: HTMLElement;
    readonly bodies: Bodies;
  } | null = null;

  const LEAST = 0.6;
  const STEP = 0.02;
  const tooWide = (line: HTMLElement): boolean => line.scrollWidth > line.clientWidth + SLACK;

  /** All are measured, then all are written: a list of hundreds would otherwise be laid out anew for every line. */
  const fitLines = (): void => {
    const lines = list(document, '[data-fit]');
    for (const line of lines) {
      line.style.fontSize = '';
      line.classList.remove('wrapped');
    }
    const view = document.defaultView;
    let open = lines
      .filter(tooWide)
      .map((line) => ({ line, share: 1, full: Number.parseFloat(view?.getComputedStyle(line).fontSize ?? '16') }));
    while (open.length > 0) {
      const next = open.map(({ line, share, full }) => {
        const guess = Math.ceil((share * line.clientWidth) / line.scrollWidth / STEP) * STEP;
        return { line, share: Math.max(LEAST, Math.min(share - STEP, guess)), full };
      });
      for (const { line, share, full } of next) line.style.fontSize = `${full * share}px`;
      const still = next.filter(({ line }) => tooWide(line));
      for (const { line } of still.filter(({ share }) => share <= LEAST)) line.classList.add('wrapped');
      open = still.filter(({ share }) => share > LEAST);
    }
  };

  /** An empty sheet like this one, for what does not fit. */
  const nextSheet = (sheet: HTMLElement): { sheet: HTMLElement; flow: HTMLElement } | null => {
    const copy = sheet.cloneNode(true) as HTMLElement;
    copy.dataset.continued = '';
    for (const once of list(copy, '[data-first-only]')) once.remove();
    const flow = copy.querySelector<HTMLElement>('[data-flow]');
    if (!flow) return null;
    flow.replaceChildren();
    return { sheet: copy, flow };
  };

  /** The first place in a paragraph that lies below the limit, or null when its first line does. */
  const breakIn = (paragraph: HTMLElement, limit: number): Range | null => {
    const walker = document.createTreeWalker(paragraph, 4);
    const range = document.createRange();
    const below = (node: Node, at: number): boolean => {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getBoundingClientRect();
      return box.height > 0 && (box.top + box.bottom) / 2 > limit;
    };
    for (let node = walker.nextNode(), first = true; node; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0;
      if (length === 0) continue;
      if (below(node, length - 1)) {
        let low = 0;
        let high = length - 1;
        while (low < high) {
          const middle = (low + high) >> 1;
          if (below(node, middle)) high = middle;
          else low = middle + 1;
        }
        if (first && low === 0) return null;
        const rest = document.createRange();
        rest.setStart(node, low);
        rest.setEnd(paragraph, paragraph.childNodes.length);
        return rest;
      }
      first = false;
    }
    return null;
  };

  const splitParagraph = (paragraph: HTMLElement, limit: number): HTMLElement | null => {
    const rest = breakIn(paragraph, limit);
    if (!rest) return null;
    const copy = paragraph.cloneNode(false) as HTMLElement;
    copy.append(rest.extractContents());
    copy.classList.add('continued');
    paragraph.classList.add('broken');
    return copy;
  };

  /** A table with this one's attributes, columns and head, and no rows. */
  const emptyCopy = (table: HTMLElement): HTMLElement => {
    const copy = table.cloneNode(false) as HTMLElement;
    for (const part of list(table, ':scope > colgroup, :scope > thead')) copy.append(part.cloneNode(true));
    return copy;
  };

  /** Puts rows at the end of a table; rows that stood in one `tbody` stand in one again. */
  const appendRows = (table: HTMLElement, rows: readonly Row[], bodies: Bodies): void => {
    for (const { row, of } of rows) {
      const body = bodies.get(of) ?? (of.cloneNode(false) as Element);
      if (!bodies.has(of)) table.append(body);
      bodies.set(of, body);
      body.append(row);
    }
  };

  const rowsOf = (table: HTMLElement): Row[] => list(table, ':scope > tbody > tr').map((row) => ({ row, of: row.parentElement ?? table }));

  /** The table's rows from the first that does not fit; `force` leaves one row behind so that work always goes on. */
  const splitTable = (table: HTMLElement, limit: number, force: boolean): HTMLElement | null => {
    const rows = list(table, ':scope > tbody > tr');
    let from = rows.findIndex((row) => bottomOf(row) > limit + SLACK);
    const group = rows[from]?.parentElement;
    const start = rows.findIndex((row) => row.parentElement === group);
    if (group?.hasAttribute('data-keep') && (start > 0 || !force)) from = start;
    if (from === 0 && force) from = 1;
    const first = rows[from];
    if (from < 1 || !first) return null;
    const copy = emptyCopy(table);
    const moved: Bodies = new Map();
    appendRows(
      copy,
      rows.slice(from).map((row) => ({ row, of: row.parentElement ?? table })),
      moved,
    );
    for (const empty of list(table, ':scope > tbody')) if (empty.childElementCount === 0) empty.remove();
    if (waiting?.into === table) {
      const bodies = [...waiting.bodies].flatMap(([of, body]) => {
        const now = moved.get(body);
        return now ? [[of, now] as const] : [];
      });
      waiting = { ...waiting, into: copy, bodies: new Map(bodies) };
    }
    return copy;
  };

  const splitBlock = (block: HTMLElement, limit: number, force: boolean): HTMLElement | null => {
    if (block.tagName === 'TABLE') return splitTable(block, limit, force);
    return block.hasAttribute('data-split') ? splitParagraph(block, limit) : null;
  };

  /** The last lines of a paragraph that must not be left behind by what follows it; null when it has no more than those. */
  const splitTail = (paragraph: HTMLElement | undefined): HTMLElement | null => {
    const kept = Number(paragraph?.dataset.keepLines ?? 0);
    if (!paragraph || kept === 0) return null;
    const height = Number.parseFloat(document.defaultView?.getComputedStyle(paragraph).lineHeight ?? '0');
    return splitParagraph(paragraph, bottomOf(paragraph) - kept * height);
  };

  const holdsOn = (block: HTMLElement | undefined): boolean => block?.matches('[data-keep-next],[data-keep-lines]') ?? false;

  /** Moves what lies below the sheet's end into `target`; false when nothing can move. */
  const overflow = (flow: HTMLElement, target: HTMLElement): boolean => {
    const limit = bottomOf(flow);
    const blocks = Array.from(flow.children) as HTMLElement[];
    const first = blocks.findIndex((block) => bottomOf(block) > limit + SLACK);
    const block = blocks[first];
    if (!block) return false;
    const split = splitBlock(block, limit, first === 0);
    const rest = split ?? splitTail(blocks[first - 1]);
    let from = split ? first + 1 : first;
    if (!rest) while (from > 0 && holdsOn(blocks[from - 1])) from -= 1;
    if (!rest && from === 0) from = first + 1;
    const moved = blocks.slice(from);
    target.append(...(rest ? [rest] : []), ...moved);
    return target.childElementCount > 0;
  };

  const takeOut = (blocks: readonly HTMLElement[]): readonly HTMLElement[] => {
    for (const block of blocks) block.remove();
    return blocks;
  };

  /** Takes most of the first very long table, and all that follows it, out of the page, before `later`, which is out already. */
  const holdTable = (flow: HTMLElement, later: readonly HTMLElement[]): void => {
    const blocks = Array.from(flow.children) as HTMLElement[];
    const at = blocks.findIndex((block) => block.tagName === 'TABLE' && list(block, ':scope > tbody > tr').length > LONG_TABLE);
    const table = blocks[at];
    if (!table) {
      waiting = later.length > 0 ? { rows: [], after: later, into: flow, bodies: new Map() } : null;
      return;
    }
    const rows = rowsOf(table).slice(ROWS_AT_ONCE);
    const bodies: Bodies = new Map(list(table, ':scope > tbody').map((body) => [body, body]));
    const after = [...takeOut(blocks.slice(at + 1)), ...later];
    for (const { row } of rows) row.remove();
    waiting = { rows, after, into: table, bodies };
  };

  /** What a long flow holds beyond its first sheet leaves the page: laying out the rest again for every sheet took minutes. */
  const holdBack = (flow: HTMLElement): void => {
    const blocks = Array.from(flow.children) as HTMLElement[];
    holdTable(flow, blocks.length > LONG_TEXT ? takeOut(blocks.slice(BLOCKS_AT_ONCE)) : []);
  };

  /** Brings back what waits until the sheet is more than full or nothing waits any more. */
  const refill = (flow: HTMLElement): void => {
    while (waiting && bottomOf(flow.lastElementChild ?? flow) <= bottomOf(flow) + SLACK) {
      const { rows, after, into, bodies } = waiting;
      if (rows.length > 0) {
        appendRows(into, rows.slice(0, ROWS_AT_ONCE), bodies);
        waiting = { rows: rows.slice(ROWS_AT_ONCE), after, into, bodies };
      } else {
        flow.append(...after.slice(0, BLOCKS_AT_ONCE));
        holdTable(flow, after.slice(BLOCKS_AT_ONCE));
      }
    }
  };

  const flowSheet = (start: HTMLElement): void => {
    const first = start.querySelector<HTMLElement>('[data-flow]');
    if (first) holdBack(first);
    for (let sheet = start; ; ) {
      const flow = sheet.querySelector<HTMLElement>('[data-flow]');
      if (flow) refill(flow);
      const next = nextSheet(sheet);
      if (!flow || !next || !overflow(flow, next.flow)) return;
      sheet.after(next.sheet);
      sheet = next.sheet;
    }
  };

  fitLines();
  for (const sheet of list(document, '.sheet')) flowSheet(sheet);
}
