import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { relative, resolve, sep } from 'node:path'

/** Where the program's own files are: in a package, in its archive (asar). */
const FOLDERS = ['out', 'resources']

/**
 * Refuses to open files of the program. In an archive Electron reads a file in place, but opens a
 * copy that it makes in the folder for temporary files: without that folder there is none. Answers
 * what takes the rule back.
 */
export function refuseOpening(program: string): () => void {
  const isOfProgram = (path: unknown): boolean => {
    if (typeof path !== 'string') return false
    const [folder = ''] = relative(program, resolve(path)).split(sep)
    return FOLDERS.includes(folder)
  }
  const { open, openSync } = fs
  const openPromised = fs.promises.open
  const refused = (path: unknown): Error =>
    new Error(`opening ${String(path)} copies it out of the archive: read it`)

  Object.assign(fs, {
    open: (...args: unknown[]): unknown => {
      if (isOfProgram(args[0])) throw refused(args[0])
      return Reflect.apply(open, fs, args)
    },
    openSync: (...args: unknown[]): unknown => {
      if (isOfProgram(args[0])) throw refused(args[0])
      return Reflect.apply(openSync, fs, args)
    }
  })
  fs.promises.open = async (path, ...rest) => {
    if (isOfProgram(path)) throw refused(path)
    return openPromised(path, ...rest)
  }
  syncBuiltinESMExports()

  return () => {
    Object.assign(fs, { open, openSync })
    fs.promises.open = openPromised
    syncBuiltinESMExports()
  }
}
