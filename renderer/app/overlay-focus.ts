import { useEffect } from 'react';

/** Everything antd lays over the page: dialogs, its own questions, drawers. */
const OVERLAY = '.ant-modal-wrap, .ant-drawer';
/** Where the focus lies in an overlay that gave it to nothing of its own. */
const HANDLE = '.ant-drawer, [role="dialog"], .ant-modal-close, .ant-drawer-close';
const BODY = '.ant-modal-body, .ant-drawer-body';
const FIELD = 'input, textarea, select, [contenteditable="true"], [role="switch"]';

const overlayOf = (element: Element): HTMLElement | null => element.closest<HTMLElement>(OVERLAY);
/** The part of an overlay that antd lets have the focus itself. */
const panelOf = (overlay: HTMLElement): HTMLElement => overlay.querySelector<HTMLElement>('[role="dialog"][tabindex]') ?? overlay;
const asElement = (target: EventTarget | null): HTMLElement | null => (target instanceof HTMLElement ? target : null);
const nothingFocused = (): boolean => document.activeElement === null || document.activeElement === document.body;
const takesFocus = (element: HTMLElement): boolean =>
  element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true });

/** The first field in the order of the form; of a group of choices the one that is chosen. */
const firstField = (overlay: Element): HTMLElement | null => {
  const fields = [...overlay.querySelectorAll<HTMLElement>(BODY)].flatMap((body) => [...body.querySelectorAll<HTMLElement>(FIELD)]);
  const first = fields.find(takesFocus);
  if (!(first instanceof HTMLInputElement) || first.type !== 'radio') return first ?? null;
  return fields.find((field) => field instanceof HTMLInputElement && field.name === first.name && field.checked) ?? first;
};

/** What had the focus when an overlay opened, and the overlay that lay beneath. */
interface Origin {
  readonly opener: HTMLElement | null;
  readonly below: HTMLElement | null;
}
const nowhere: Origin = { opener: null, below: null };

/**
 * Where the focus goes when a drawer or dialog opens and when it closes. A field that asks for it by `autoFocus` has it; where none does,
 * the first field has it as soon as it is there, unless the person did something before. What opened it has it back at the end.
 *
 * antd keeps the focus in the overlay that was locked last, and locks a new one only after its fields are there: the overlay below would
 * take the focus of the new field away. It therefore does not hear of the moment in which the focus enters a new overlay.
 */
class OverlayFocus {
  /** kept for overlays that are gone, as one may have replaced another */
  private readonly origins = new WeakMap<Element, Origin>();
  private open: readonly HTMLElement[] = [];
  /** the last focus on the page or in an overlay, not in a menu or list that hangs beside them */
  private last: HTMLElement | null = null;
  /** just opened: the person has done nothing in it yet */
  private fresh: HTMLElement | null = null;
  private readonly removals = new MutationObserver(() => this.closed());
  private readonly arrivals = new MutationObserver(() => this.fill());

  start(): void {
    this.removals.observe(document.body, { childList: true });
    document.addEventListener('focusin', this.focused);
    document.addEventListener('keydown', this.acted, true);
    document.addEventListener('pointerdown', this.acted, true);
  }

  stop(): void {
    this.removals.disconnect();
    this.acted();
    document.removeEventListener('focusin', this.focused);
    document.removeEventListener('keydown', this.acted, true);
    document.removeEventListener('pointerdown', this.acted, true);
  }

  private readonly acted = (): void => {
    this.fresh = null;
    this.arrivals.disconnect();
  };

  private readonly focused = (event: FocusEvent): void => {
    const target = asElement(event.target);
    if (!target) return;
    const overlay = overlayOf(target);
    if (overlay && !this.origins.has(overlay)) {
      event.stopPropagation();
      this.opened(overlay, asElement(event.relatedTarget));
    }
    if (overlay && overlay === this.fresh) this.fill();
    if ((overlay || target.closest('#root')) && document.activeElement === target) this.last = target;
  };

  private opened(overlay: HTMLElement, from: HTMLElement | null): void {
    this.acted();
    this.origins.set(overlay, { opener: this.openerOf(from), below: this.open.at(-1) ?? null });
    this.open = [...this.open, overlay];
    this.fresh = overlay;
    this.arrivals.observe(overlay, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  }

  /** The menu or the button that opened it may be gone or barred by now: then it was what had the focus before. */
  private openerOf(from: HTMLElement | null): HTMLElement | null {
    if (from && (overlayOf(from) || from.closest('#root'))) return from;
    return from || !this.last || !takesFocus(this.last) ? this.last : null;
  }

  /** From nowhere in particular to the field that had it, for a drawer takes it once more when it is drawn; else to the first. */
  private fill(): void {
    const at = document.activeElement;
    if (!this.fresh?.contains(at) || !at?.matches(HANDLE)) return;
    const held = this.last && this.fresh.contains(this.last) && takesFocus(this.last) && !this.last.matches(HANDLE);
    (held ? this.last : firstField(this.fresh))?.focus({ preventScroll: true });
  }

  private closed(): void {
    const gone = this.open.filter((overlay) => !overlay.isConnected).reverse();
    this.open = this.open.filter((overlay) => overlay.isConnected);
    if (this.fresh && !this.fresh.isConnected) this.acted();
    for (const overlay of gone) this.giveBack(overlay);
  }

  /** To what opened it; else to the overlay below, or, should that be gone as well, to what opened that. */
  private giveBack(overlay: HTMLElement): void {
    const { opener, below } = this.origins.get(overlay) ?? nowhere;
    if (nothingFocused()) opener?.focus({ preventScroll: true });
    if (!below || !nothingFocused()) return;
    if (below.isConnected) panelOf(below).focus({ preventScroll: true });
    else this.giveBack(below);
  }
}

/** Once for the whole window. */
export const useOverlayFocus = (): void =>
  useEffect(() => {
    const keeper = new OverlayFocus();
    keeper.start();
    return () => keeper.stop();
  }, []);
