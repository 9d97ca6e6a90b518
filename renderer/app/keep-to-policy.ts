import { config } from 'zod';
import { cspNonce } from '#renderer/api/csp-nonce.ts';

/** Parts of antd (scroll lock, scroll bar measure) make style elements without the nonce they were given; the policy would drop them. */
const giveStylesTheirNonce = (): void => {
  const create = document.createElement.bind(document);
  document.createElement = (name: string, options?: ElementCreationOptions): HTMLElement => {
    const element = create(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = cspNonce();
    return element;
  };
};

/** Keeps libraries from doing what the window's Content-Security-Policy refuses: compiling code, adding styles without the nonce of this load. */
export const keepToThePolicy = (): void => {
  config({ jitless: true });
  giveStylesTheirNonce();
};
