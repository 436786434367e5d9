import type { ResolveHook } from 'node:module'

/** Runs in Node's loader thread and turns `import 'electron'` into the double. */
export const resolve: ResolveHook = (specifier, context, next) =>
  specifier === 'electron'
    ? { url: new URL('./electron.js', import.meta.url).href, shortCircuit: true }
    : next(specifier, context)
