import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { noncePlaceholder } from './core/contract/page-policy.ts';

const at = (path: string): string => resolve(import.meta.dirname, path);
/** CommonJS and old targets, so that the same build also runs in the oldest Electron the tests can have without a download (25). */
const shell = (entry: string, outDir: string) => ({
  build: {
    outDir,
    target: 'node18',
    externalizeDeps: false,
    rolldownOptions: {
      input: { index: at(entry) },
      external: ['electron'],
      output: { format: 'cjs' as const, entryFileNames: '[name].cjs' },
    },
  },
});

export default defineConfig({
  main: shell('electron/main/index.ts', 'out/main'),
  preload: shell('electron/preload/index.ts', 'out/preload'),
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    html: { cspNonce: noncePlaceholder },
    build: {
      outDir: at('out/renderer'),
      emptyOutDir: true,
      target: 'chrome114',
      // 1 MB of code read from the local disk: splitting it further only adds files
      chunkSizeWarningLimit: 4000,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: { input: at('renderer/index.html') },
    },
  },
});
