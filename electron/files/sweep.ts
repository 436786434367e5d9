import { readdir, rmdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, type Result } from '@shared/problem'
import { codeOf } from './error-code'
import { failed } from './files'
import { patiently, removePatiently } from './scanned'

/** Files of one kind, by the form of their names and of the folders that lead to them. */
export interface FileKind {
  /** From the root down. Empty: the files are in the root itself. */
  readonly folders: readonly RegExp[]
  readonly name: RegExp
}

/**
 * Removes every file of these kinds below `root`, then the folders this has emptied. Everything
 * else stays, links included, since a link leads out of the folder. Goes on after a failure and
 * returns the first one.
 */
export async function removeKinds(root: string, kinds: readonly FileKind[]): Promise<Result<null>> {
  let first: Result<null> = ok(null)
  const report = (error: unknown): void => {
    if (first.ok) first = failed(error, 'remove')
  }

  const sweep = async (folder: string, depth: number, kind: FileKind): Promise<void> => {
    const wanted = kind.folders[depth]
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)

      if (wanted && entry.isDirectory() && wanted.test(entry.name)) {
        await sweep(path, depth + 1, kind)
        await patiently(() => rmdir(path)).catch((error: unknown) => {
          if (!isNotEmpty(error)) report(error)
        })
      }
      if (!wanted && entry.isFile() && kind.name.test(entry.name))
        await removePatiently(path).catch(report)
    }
  }

  const isFolder = await stat(root).then(
    (found) => found.isDirectory(),
    () => false
  )
  if (isFolder) for (const kind of kinds) await sweep(root, 0, kind).catch(report)
  return first
}

/** The folder holds somebody else's files. */
const isNotEmpty = (error: unknown): boolean => ['ENOTEMPTY', 'EEXIST'].includes(codeOf(error))
