import { builtinModules } from 'node:module'
import { defineConfig } from 'vite'

/** Builds the Chromium host for plain Node; `npm run build` runs it after the program's build. */
export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/host',
    emptyOutDir: true,
    rollupOptions: {
      input: {
        register: 'tests/host/register.ts',
        hooks: 'tests/host/hooks.ts',
        electron: 'tests/host/electron.ts'
      },
      external: ['playwright', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' }
    }
  }
})
