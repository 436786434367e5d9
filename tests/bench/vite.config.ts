import { builtinModules } from 'node:module'
import { resolve } from 'node:path'
import { defineConfig } from 'vite'

/** Builds the chaos run and the benchmarks for plain Node. */
export default defineConfig({
  resolve: { alias: { '@shared': resolve(import.meta.dirname, '../../shared') } },
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/bench',
    emptyOutDir: true,
    rollupOptions: {
      input: {
        blank: 'tests/bench/blank.ts',
        chaos: 'tests/bench/chaos.ts',
        deletion: 'tests/bench/deletion.ts',
        fuzz: 'tests/bench/fuzz.ts',
        library: 'tests/bench/library.ts',
        'slow-server': 'tests/bench/slow-server.ts',
        victim: 'tests/bench/victim.ts'
      },
      external: [
        'electron',
        '@playwright/test',
        ...builtinModules,
        ...builtinModules.map((name) => `node:${name}`)
      ],
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' }
    }
  }
})
