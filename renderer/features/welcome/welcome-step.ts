import type { KnownPost } from '#core/contract/results.ts';

/** What the person is doing before a post is open. */
export type WelcomeStep =
  | { readonly kind: 'list' }
  | { readonly kind: 'create' }
  | { readonly kind: 'folder' }
  | { readonly kind: 'restore' }
  | { readonly kind: 'archive' }
  | { readonly kind: 'unlock'; readonly post: KnownPost }
  | { readonly kind: 'recover'; readonly post: KnownPost }
  /** it does not open; `passphrase` is what was typed */
  | { readonly kind: 'repair'; readonly post: KnownPost; readonly passphrase: string | null };
