import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const alias = { '@shared': resolve(import.meta.dirname, 'shared') }

// One build for every host. All dependencies are bundled but keytar, which is native and may be missing.
export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      externalizeDeps: false,
      rollupOptions: { input: { index: 'electron/main/index.ts' }, external: ['electron', 'keytar'] }
    }
  },
  preload: {
    resolve: { alias },
    build: {
      externalizeDeps: false,
      // A sandboxed preload script is one CommonJS file.
      rollupOptions: {
        input: { index: 'electron/preload/index.ts' },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' }
      }
    }
  },
  renderer: {
    root: 'renderer',
    resolve: { alias },
    build: { minify: true, modulePreload: { polyfill: false }, rollupOptions: { input: { index: 'renderer/index.html' } } },
    worker: { format: 'es' },
    plugins: [react()]
  }
})
