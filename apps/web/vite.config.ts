import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { precompress } from './precompress';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** That a library's file could also run on a server, and which plugin took longest. */
const IDLE_TALK: ReadonlySet<string> = new Set(['MODULE_LEVEL_DIRECTIVE', 'PLUGIN_TIMINGS']);

/** `npx vite apps/web` serves the sources against an api on port 3000; `npm run build` writes `dist/apps/web`. */
export default defineConfig({
  root: here('.'),
  plugins: [precompress()],
  // The pure rules are shared with the server, source for source.
  resolve: { alias: [{ find: /^#core\/(.*)$/, replacement: `${here('../../libs/core/src')}/$1` }] },
  build: {
    outDir: here('../../dist/apps/web'),
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    // Inlined data would need a wider Content-Security-Policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      // On a slow network every file costs a round trip: what every page needs comes in two, what one page needs in one.
      output: {
        codeSplitting: {
          groups: [
            { name: 'vendor', test: /node_modules\/(?!@mantine\/spotlight)/ },
            { name: 'shell', test: /apps\/web\/src\/(?:app|api|parts|login|i18n\/(?!en))|libs\/core\/src/ },
          ],
        },
      },
      onLog: (level, log, report) => void (IDLE_TALK.has(log.code ?? '') || report(level, log)),
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000', '/health': 'http://127.0.0.1:3000' } },
});
