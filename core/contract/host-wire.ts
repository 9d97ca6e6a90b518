import type { PaperPage } from './document.ts';
import type { UserFontId } from './font-address.ts';

/**
 * What travels between Electron's main process and the post host it started. Main relays window messages unread;
 * `window` is Electron's number of the window. Requests carry an `id` that their answer repeats.
 */
export type MainToHost =
  | { readonly type: 'opened'; readonly window: number }
  | { readonly type: 'closed'; readonly window: number }
  | { readonly type: 'from-window'; readonly window: number; readonly message: unknown }
  /** a folder the person chose in a native dialog */
  | { readonly type: 'grant'; readonly id: number; readonly path: string }
  /** a window shows a page with a font of the user's */
  | { readonly type: 'font'; readonly id: number; readonly font: UserFontId }
  | { readonly type: 'printed'; readonly id: number; readonly result: Printed }
  /** the laptop locks its screen or goes to sleep: every window locks too */
  | { readonly type: 'lock' }
  /** close the database and leave */
  | { readonly type: 'stop' };

export type HostToMain =
  | { readonly type: 'ready' }
  | { readonly type: 'to-window'; readonly window: number; readonly message: unknown }
  | { readonly type: 'granted'; readonly id: number; readonly token: string }
  /** null: no window is unlocked, or there is no such font */
  | { readonly type: 'font'; readonly id: number; readonly bytes: Uint8Array | null }
  | { readonly type: 'print'; readonly id: number; readonly order: PrintOrder };

export interface PrintOrder {
  readonly page: PaperPage;
  /** the measuring pass of paper/ as one expression to run inside the page */
  readonly paginate: string;
  /** sharpness of a picture of the first sheet; absent: the whole set as PDF */
  readonly pixelsPerMm?: number;
  /** fonts of the user's that the page asks for, by path */
  readonly fonts: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}
export type Printed = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly reason: string };
