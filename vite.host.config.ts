import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { defineConfig } from 'vite';

const at = (path: string): string => resolve(import.meta.dirname, path);
const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { version: string };

/** Worker threads are loaded by file name, so each is a file of its own in `out/host`. */
const workers = Object.fromEntries(
  globSync('host/**/*-worker.ts', { cwd: import.meta.dirname }).map((file) => [basename(file, '.ts'), at(file)]),
);

/** The post host with its doors and workers as plain ESM for Node 24; native parts and the printer's driver stay in node_modules. */
export default defineConfig({
  publicDir: false,
  define: { __POST_VERSION__: JSON.stringify(version) },
  ssr: { target: 'node', noExternal: true, external: ['better-sqlite3', '@node-rs/argon2', 'playwright-core', 'highs'] },
  build: {
    ssr: true,
    outDir: at('out/host'),
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    rolldownOptions: {
      input: {
        'message-port-main': at('host/doors/message-port-main.ts'),
        'web-main': at('host/doors/web-main.ts'),
        launcher: at('host/doors/launcher/main.ts'),
        cli: at('host/doors/cli/main.ts'),
        ...workers,
      },
      output: { format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'part-[name]-[hash].js' },
    },
  },
});
