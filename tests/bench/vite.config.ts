import { readdirSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { resolve } from 'node:path'
import { defineConfig } from 'vite'

/** Builds the tools of tests/bench for plain Node. */
export default defineConfig({
  resolve: { alias: { '@shared': resolve(import.meta.dirname, '../../shared') } },
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/bench',
    emptyOutDir: true,
    rollupOptions: {
      input: Object.fromEntries([
        ...readdirSync(import.meta.dirname)
          .filter((name) => name.endsWith('.ts') && name !== 'vite.config.ts')
          .map((name) => [name.replace(/\.ts$/, ''), resolve(import.meta.dirname, name)]),
        ['copy-reader', resolve(import.meta.dirname, '../../electron/copies/reading/thread.ts')]
      ]),
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
