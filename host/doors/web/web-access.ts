import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

const cookieName = 'post';

/** Secrets of one start of the browser door. The launcher keeps them while it restarts a host that died, so that open windows stay let in. */
export interface WebSecrets {
  /** part of the printed address */
  readonly token: string;
  /** signs the cookies */
  readonly key: string;
}
export const newWebSecrets = (): WebSecrets => ({
  token: randomBytes(24).toString('base64url'),
  key: randomBytes(32).toString('base64url'),
});

/**
 * Decides who may speak to the browser door. The printed address lets in until the first window has connected: a page
 * fetched twice on the way (a curious proxy, a reload) does no harm, a line read over the shoulder afterwards opens nothing.
 * The cookie it gives is signed, not remembered, and therefore survives a restarted host.
 */
export class WebAccess {
  readonly #secrets: WebSecrets;
  #spent: boolean;

  constructor(secrets: WebSecrets, spent: boolean) {
    this.#secrets = secrets;
    this.#spent = spent;
  }

  get spent(): boolean {
    return this.#spent;
  }

  spend(): void {
    this.#spent = true;
  }

  /** A `Set-Cookie` value for one who shows the token in time, else null. */
  enter(token: string): string | null {
    if (this.#spent || !same(token, this.#secrets.token)) return null;
    const id = randomBytes(18).toString('base64url');
    return `${cookieName}=${id}.${this.#sign(id)}; Path=/; HttpOnly; SameSite=Strict`;
  }

  /** Which visitor the cookie names, or null for a missing or forged one. */
  visitor(headers: IncomingHttpHeaders): string | null {
    for (const part of (headers.cookie ?? '').split(';')) {
      const [name, value = ''] = part.trim().split('=', 2);
      if (name !== cookieName) continue;
      const [id = '', signature = ''] = value.split('.', 2);
      if (id !== '' && same(signature, this.#sign(id))) return id;
    }
    return null;
  }

  #sign(id: string): string {
    return createHmac('sha256', this.#secrets.key).update(id).digest('base64url');
  }
}

const same = (given: string, expected: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
};

/** A page of another site, or one that another name was pointed at us with (DNS rebinding), shows in these two headers. */
export const isForeign = (headers: IncomingHttpHeaders, port: number): 'host' | 'origin' | null => {
  const own = `127.0.0.1:${port}`;
  if (headers.host !== own) return 'host';
  if (headers.origin !== undefined && headers.origin !== `http://${own}`) return 'origin';
  return null;
};

/**
 * Whether a page of somebody else asks: to a browser every port of this laptop is one site, so that the cookie goes along when a page that
 * another account serves here embeds our address. Browsers say so in a header of their own; one that is typed or a bookmark says `none`.
 */
export const isAskedByOthers = (headers: IncomingHttpHeaders): boolean => {
  const site = headers['sec-fetch-site'];
  return site === 'cross-site' || site === 'same-site';
};
