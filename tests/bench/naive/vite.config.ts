import { resolve } from 'node:path'
import { defineConfig } from 'vite'

/** Builds the naive grid beside the benchmark that measures it. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  resolve: { alias: { '@shared': resolve(import.meta.dirname, '../../../shared') } },
  build: {
    outDir: '../../../dist/bench/naive',
    emptyOutDir: true,
    modulePreload: { polyfill: false }
  }
})
