import { readdir, rm, rmdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, type Result } from '@shared/problem'
import { codeOf, failed } from './files'

/** Files of one kind: the folders that lead to them, and their names, by form. */
export interface FileKind {
  /** From the root downwards; none: the files stand in the root itself. */
  readonly folders: readonly RegExp[]
  readonly name: RegExp
}

/**
 * Removes every file of these kinds below `root`, then the folders that are empty by it. Whatever
 * has another name stays, and so does what is no plain file: a link leads out of the folder. Goes
 * on after a failure, and answers the first.
 */
export async function removeKinds(root: string, kinds: readonly FileKind[]): Promise<Result<null>> {
  let answer: Result<null> = ok(null)
  const trouble = (error: unknown): void => {
    if (answer.ok) answer = failed(error, 'remove')
  }
  const sweep = async (
    folder: string,
    depth: number,
    { folders, name }: FileKind
  ): Promise<void> => {
    const wanted = folders[depth]
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (wanted && entry.isDirectory() && wanted.test(entry.name)) {
        await sweep(path, depth + 1, { folders, name })
        await rmdir(path).catch((error: unknown) => (isFilled(error) ? undefined : trouble(error)))
      }
      if (!wanted && entry.isFile() && name.test(entry.name)) await rm(path).catch(trouble)
    }
  }
  const isThere = await stat(root).then(
    (found) => found.isDirectory(),
    () => false
  )
  if (isThere) for (const kind of kinds) await sweep(root, 0, kind).catch(trouble)
  return answer
}

/** Something of somebody else's is in the folder. */
const isFilled = (error: unknown): boolean => ['ENOTEMPTY', 'EEXIST'].includes(codeOf(error))
