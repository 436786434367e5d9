import { join } from 'node:path'
import { fail, ok, type Result } from '@shared/problem'
import type { AllChoices, Of } from '../choices'
import type { CopyReader } from '../reading/reader'
import { type Archive, openArchive } from './archive'
import { type Learnt, nothingLearnt } from './states'
import type { Unflushed } from './unflushed'

/** The archive of a library. Where one was, none is made anew: its disk may be away. */
export type OpenArchive = (open: Of) => Promise<Result<Archive>>

/** Remembers of each archive that it is there, as soon as anybody sees it or it is made. */
export function createOpening(
  { chosenBy, noteMade }: Pick<AllChoices, 'chosenBy' | 'noteMade'>,
  reader: CopyReader
): OpenArchive {
  const unflushed: Unflushed = new Map()
  /** By the archive's path. */
  const learnt = new Map<string, Learnt>()
  const learntOf = (path: string): Learnt => {
    const known = learnt.get(path) ?? nothingLearnt()
    learnt.set(path, known)
    return known
  }
  /** Once the folder's name is on the disk: who takes it for made would else miss it. */
  const noting = (open: Of, archive: Archive): Archive => {
    let isNoted = false
    return {
      ...archive,
      begin: async (id) => {
        const begun = await archive.begin(id)
        if (!isNoted && begun.ok && (await archive.flush()).ok)
          isNoted = (await noteMade(open, archive.chosen)).ok
        return begun
      }
    }
  }

  return async (open) => {
    const chosen = await chosenBy(open)
    if (!chosen.ok) return chosen
    const { folder, made } = chosen.value
    if (folder === null) return fail({ kind: 'no-copies-folder' })
    const known = learntOf(join(folder, open.key))
    const archive = await openArchive(folder, open.key, reader, unflushed, known)
    if (!archive.ok) return archive
    if (made) {
      const isThere = (await archive.value.folderNow()) === archive.value.path
      return isThere ? archive : fail({ kind: 'copies-folder-gone' })
    }
    if (archive.value.all().length === 0) return ok(noting(open, archive.value))
    await noteMade(open, folder)
    return archive
  }
}
