import type { PaperPage } from '#core/contract/document.ts';
import type { UserFontId } from '#core/contract/font-address.ts';
import type { HostMessage } from '#core/contract/messages.ts';
import type { DoorKind } from '#core/contract/results.ts';

/** A font of the user's that a page asks for, with the path under which it does. */
export interface PaperFont {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What the host asks of its door: put this finished page on paper or into a picture. Electron prints in a hidden window, the others in headless Chromium. */
export interface Printer {
  /** The page as PDF bytes at its own `@page` size, paginated by `paginate` from paper/. */
  pdf(page: PaperPage, fonts?: readonly PaperFont[]): Promise<Uint8Array>;
  /** The first sheet as a PNG, `pixelsPerMm` sharp. */
  png(page: PaperPage, pixelsPerMm: number, fonts?: readonly PaperFont[]): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Wall clock, injected so that tests own time. */
export interface Clock {
  /** milliseconds since 1970 UTC */
  now(): number;
}

export interface HostOptions {
  readonly door: DoorKind;
  readonly version: string;
  /** Folder with the list of posts and, below it, the posts themselves. */
  readonly dataFolder: string;
  readonly clock: Clock;
  readonly printer: Printer;
  /** Folder of built files that workers are loaded from (`out/host`). */
  readonly workerFolder: string;
  /** Waits so many milliseconds after wrong passphrases; tests give one that does not. */
  readonly pause?: (ms: number) => Promise<void>;
}

/** One window, one command line, one test: a line to the host with its own session. */
export interface HostConnection {
  /** Takes anything; a malformed message is answered or dropped, never thrown. */
  receive(message: unknown): void;
  /** A font of the user's for the page on screen; null while this window is locked or when there is none. */
  font(id: UserFontId): Uint8Array | null;
  close(): void;
}

export interface PostHost {
  connect(send: (message: HostMessage) => void): HostConnection;
  /** A folder chosen in a native dialog becomes a token that `export.write` and others accept. */
  grantFolder(path: string): string;
  /** Locks every window, as Ctrl+L does in one. */
  lockAll(): void;
  /** Locks the windows at which nobody has been for as long as the post allows; called every few seconds. */
  lockLeftAlone(): void;
  /** Checkpoints and closes the database; nothing is accepted afterwards. */
  close(): Promise<void>;
}
