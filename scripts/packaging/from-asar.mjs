// Node's hooks for modules inside an asar: a thread begins from the packed archive itself, by the
// path that it has in the program. Electron does the same in its own `fs`, in threads as well
// (electron#33216; its spec "should start worker thread from asar file").
import { createRequire, register } from 'node:module'
import { normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isMainThread } from 'node:worker_threads'

const IN_ARCHIVE = /^(.*\.asar)[\\/](.+)$/

/** Nothing but the archive is asked: a file beside it, or unpacked from it, does not count. */
async function resolve(specifier, context, next) {
  const isPath = /^(\.|\/|file:)/.test(specifier)
  if (!isPath) return next(specifier, context)
  const url = new URL(specifier, context.parentURL).href
  return IN_ARCHIVE.test(fileURLToPath(url))
    ? { url, format: 'module', shortCircuit: true }
    : next(specifier, context)
}

async function load(url, context, next) {
  const [, archive, path] = url.startsWith('file:')
    ? (IN_ARCHIVE.exec(fileURLToPath(url)) ?? [])
    : []
  if (path === undefined) return next(url, context)
  const { extractFile } = createRequire(import.meta.url)('@electron/asar')
  return { format: 'module', source: extractFile(archive, normalize(path)), shortCircuit: true }
}

export { load, resolve }

// In the thread that is to begin: hooks run in one of their own, which loads this file again.
if (!isMainThread && process.execArgv.includes(import.meta.url)) register(import.meta.url)
