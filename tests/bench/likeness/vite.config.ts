import { resolve } from 'node:path'
import { defineConfig } from 'vite'

/** Builds the page of bench:likeness, which draws, encodes and compares pictures. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  resolve: { alias: { '@shared': resolve(import.meta.dirname, '../../../shared') } },
  build: {
    outDir: '../../../dist/bench/likeness',
    emptyOutDir: true,
    modulePreload: { polyfill: false }
  }
})
