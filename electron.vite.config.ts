import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { eventNames, requestNames } from './shared/ipc/channels'
import { NAMES } from './shared/language/language'

const alias = { '@shared': resolve(import.meta.dirname, 'shared') }
/** What is bundled and under which licence: collected by scripts/licences.mjs. */
const license = { fileName: 'licences.md' }

interface ModuleGraph {
  readonly getModuleInfo: (id: string) => {
    readonly isEntry: boolean
    readonly importers: readonly string[]
  } | null
}

/** Whether a module is loaded with the page itself: from the entry, by `import` alone. */
function createIsAtStart() {
  const known = new Map<string, boolean>()
  const isLoaded = (id: string, graph: ModuleGraph): boolean => {
    const found = known.get(id)
    if (found !== undefined) return found
    known.set(id, false)
    const module = graph.getModuleInfo(id)
    const loaded =
      module !== null && (module.isEntry || module.importers.some((by) => isLoaded(by, graph)))
    known.set(id, loaded)
    return loaded
  }
  return isLoaded
}

const isAtStart = createIsAtStart()
/** As their folders and files are called. English is in the program's own words. */
const TRANSLATIONS = Object.keys(NAMES)
  .filter((tag) => !tag.startsWith('en'))
  .map((tag) => tag.toLowerCase())

/**
 * Each file of the page costs main a request. So what the page needs at start is one, and so is
 * what screens that are loaded later share; but each language's words stay apart.
 */
const PAGE_CHUNKS = [
  {
    name: (id: string, graph: ModuleGraph) => (isAtStart(id, graph) ? 'start' : null),
    priority: 2
  },
  {
    name: 'shared',
    minShareCount: 2,
    priority: 1,
    test: new RegExp(`[\\\\/]renderer[\\\\/](?!.*[\\\\/](${TRANSLATIONS.join('|')})\\b)`)
  }
]

// One build for every host. Everything is bundled except keytar, which is native and may be
// missing.
export default defineConfig({
  main: {
    // fflate's build for Node declares a `require`, and so does electron-vite.
    resolve: { alias: { ...alias, fflate: 'fflate/browser' } },
    build: {
      externalizeDeps: false,
      // The Node in Electron 45, under which tests/host runs it too
      // (scripts/host/embedded-node.mjs).
      target: 'node24',
      license,
      rollupOptions: {
        // undici is loaded with the first request. Its own entry keeps the program's code out of
        // it. The thread that reads copies is a file that Node starts.
        input: {
          index: 'electron/main/index.ts',
          'copy-reader': 'electron/copies/reading/thread.ts',
          undici: 'undici'
        },
        external: ['electron', 'keytar'],
        output: { minify: { compress: true, mangle: false, codegen: true } }
      }
    }
  },
  preload: {
    resolve: { alias },
    // The names of the channels without their schemas: see electron/preload/index.ts.
    define: {
      REQUEST_NAMES: JSON.stringify(requestNames),
      EVENT_NAMES: JSON.stringify(eventNames)
    },
    build: {
      externalizeDeps: false,
      license,
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
    build: {
      license,
      minify: true,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: { index: 'renderer/index.html' },
        output: { codeSplitting: { groups: PAGE_CHUNKS } }
      }
    },
    worker: { format: 'es' },
    plugins: [react()]
  }
})
