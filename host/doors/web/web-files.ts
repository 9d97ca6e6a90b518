import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { noncePlaceholder, windowPolicy } from '#core/contract/page-policy.ts';

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

export interface WebFile {
  readonly bytes: Uint8Array | string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The built page with a fresh nonce for this one load. */
export const readWindowPage = async (rendererFolder: string, port: number): Promise<WebFile> => {
  const nonce = randomBytes(16).toString('base64url');
  const html = await readFile(join(rendererFolder, 'index.html'), 'utf8');
  return {
    bytes: html.replaceAll(noncePlaceholder, nonce),
    headers: { 'Content-Type': kinds['.html'] ?? '', 'Content-Security-Policy': windowPolicy(nonce, `ws://127.0.0.1:${port}`) },
  };
};

/** A built file by its path in the address, or null when there is none of a kind we serve or the path leads outside. */
export const readWebFile = async (rendererFolder: string, path: string): Promise<WebFile | null> => {
  const kind = kinds[extname(path)];
  const file = normalize(join(rendererFolder, path));
  if (kind === undefined || path.endsWith('.html') || !file.startsWith(rendererFolder + sep)) return null;
  try {
    return { bytes: await readFile(file), headers: { 'Content-Type': kind, 'Content-Security-Policy': "default-src 'none'" } };
  } catch {
    return null;
  }
};
