import { z } from 'zod';

/** What the launcher passes on when it restarts a host, as JSON in the environment (readable by the same person only, unlike argv). */
export const webStartVariable = 'POST_WEB_START';

const webStart = z.object({
  port: z.int().min(0).max(65_535),
  secrets: z.object({ token: z.string(), key: z.string() }),
  spent: z.boolean(),
});
export type WebStart = z.output<typeof webStart>;

/** What the browser door tells its launcher. */
export type WebNews = { readonly type: 'listening'; readonly address: string; readonly port: number } | { readonly type: 'spent' };

/** The start the launcher asked for; null when there is no launcher. */
export const readWebStart = (env: Readonly<Record<string, string | undefined>>): WebStart | null => {
  const text = env[webStartVariable];
  return text === undefined ? null : webStart.parse(JSON.parse(text));
};
