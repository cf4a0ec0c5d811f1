import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const apiPort = process.env['PORT'] ?? '3000';

export default defineConfig({
  root: 'client',
  plugins: [react()],
  resolve: {
    // Its workers from blobs are refused by the page's security policy.
    alias: [
      { find: /^fflate$/, replacement: fileURLToPath(new URL('client/state/export/zip-at-once.ts', import.meta.url)) },
    ],
  },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    // The server's security headers refuse inline data for scripts and fonts alike.
    assetsInlineLimit: 0,
    // Cytoscape is one large chunk; what counts is the size of the first download, which tests/bench measures.
    chunkSizeWarningLimit: 1500,
  },
  worker: { format: 'es' },
  server: {
    port: 5173,
    proxy: { '/api': { target: `http://127.0.0.1:${apiPort}` } },
  },
});
