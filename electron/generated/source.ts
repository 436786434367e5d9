import type { Asset } from '@shared/asset'
import type { Kling } from '../kling/client'
import type { Works } from '../kling/works/works'
import type { Listing } from '../library/listing/list'
import type { Entry } from '../library/listing/page'
import type { Source } from '../library/source'
import { PATIENCE } from '../library/uploads-source'
import type { Clock } from '../time/clock'
import { unlessAborted, within } from '../time/within'
import { listTasks } from './list-tasks'
import { proveTasksGone } from './proof/prove-tasks'
import { createTaskReader } from './reader'
import type { TaskBook } from './task-book'

interface Options {
  readonly account: string
  readonly works: Pick<Works, 'tasks' | 'finished' | 'task'>
  readonly kling: Pick<Kling, 'accounts'>
  readonly clock: Clock
  readonly random: () => number
  readonly parallel: () => number
  readonly book: TaskBook
  /** What an earlier listing has shown, as it is kept on the disk. */
  readonly lastListed: () => Promise<readonly Entry[]>
}

/** A disk may be silent for long, or for good. */
const DISK_MS = 30_000
const UNREAD = (): null => null

/** Tasks: by cursor, with the finished ones beside them as a second witness. */
export function tasksSource(options: Options): Source {
  const { account, works, kling, clock, random, parallel, book, lastListed } = options
  let readings = 0
  /** What the last listing that read all of them has learnt of the finished ones, or any. */
  let finished: Listing<Asset> | null = null
  const isBare = ({ id, works: listed }: Entry): boolean =>
    listed ? listed.length === 0 : book.isBare(id)
  const isElsewhere = ({ id }: Entry): boolean => !book.wasAmongFinished(id)

  return {
    begin: (reading) => {
      readings += 1
      const reader = createTaskReader({
        ...reading,
        account,
        works,
        kling,
        book,
        reading: readings,
        clock,
        random,
        parallel,
        patience: PATIENCE
      })
      return {
        ...reader,
        list: async (onFresh, known) => {
          const { signal } = reading
          const onDisk = () => within(unlessAborted(lastListed(), signal, UNREAD), DISK_MS, UNREAD)
          const given = { reader, parallel, random, lastListed: onDisk, onFresh, known }
          const listed = await listTasks(given)
          const { doubt, max } = listed.finished
          if (max > 0 && (doubt === null || finished === null || finished.doubt !== null))
            finished = listed.finished
          // Either list may show a work that the other leaves out.
          const isWhole = listed.listing.doubt === null && listed.finished.doubt === null
          if (isWhole) onFresh(reader.settle())
          return listed.listing
        },
        // No item says on which page it was: nothing can be asked again.
        askAgain: async () => undefined,
        proveGone: (proof) =>
          proveTasksGone({ proof, reader, finished, isBare, isElsewhere, parallel, random })
      }
    },
    renewalFor: (listed) => async (id, expired) => {
      const upload = book.hear(id, await works.task({ email: account, id }))
      if (upload === null) return false
      listed.renew({ uploads: [upload] })
      const { picture, original } = upload.media
      return picture !== expired.picture || original !== expired.original
    }
  }
}
