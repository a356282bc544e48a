import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

/** The server a developer runs beside Vite: `bin/sitat serve FOLDER`. */
const server = 'http://127.0.0.1:7070'

export default defineConfig({
  plugins: [svelte()],
  build: {
    outDir: 'dist',
    target: 'es2023',
    assetsDir: 'assets',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { port: 7071, proxy: { '/api': { target: server, changeOrigin: true } } },
  test: { environment: 'jsdom', include: ['src/**/*.test.ts'] },
})
