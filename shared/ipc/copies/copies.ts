import type { Check, Dragged, SavedCopy } from '@shared/copies/archive'
import type { Decoded, Decoding } from '@shared/copies/decoding'
import type {
  CopiesEstimate,
  CopiesSetup,
  Saving,
  SavingChange,
  SavingEntry
} from '@shared/copies/saving'
import type { LibraryOf } from '@shared/library/kind'
import { z } from 'zod'
import { event, request } from '../define'
import { assetId, assetIds, libraryOf, nothing, offset } from '../shapes'

const selection = libraryOf.extend({ ids: assetIds.min(1) })
const saving = z.strictObject({ savingId: z.uuid() })

const LONGEST_SIDE = 1_000_000
const LONGEST_MS = 24 * 60 * 60 * 1000
const side = z.int().min(1).max(LONGEST_SIDE)
const decoded: z.ZodType<Decoded> = z.union([
  z.strictObject({ width: side, height: side }),
  z.strictObject({ durationMs: z.number().min(0).max(LONGEST_MS) }),
  z.null()
])

export const copiesRequests = {
  'copies:setup': request(libraryOf).answers<CopiesSetup>(),
  /** Asks in the system's dialog. Null: the user cancelled. */
  'copies:choose-folder': request(libraryOf).answers<CopiesSetup | null>(),
  'copies:set-first': request(libraryOf.extend({ first: z.boolean() })).answers<null>(),
  'copies:set-prompts': request(libraryOf.extend({ prompts: z.boolean() })).answers<null>(),
  'copies:estimate': request(selection).answers<CopiesEstimate>(),

  'copies:save': request(selection).answers<Saving>(),
  'copies:pause': request(saving).answers<null>(),
  'copies:resume': request(saving).answers<null>(),
  'copies:stop': request(saving).answers<null>(),
  /** The job under way, or the last one: a window that was opened again shows it. */
  'copies:current': request(nothing).answers<Saving | null>(),
  'copies:report-page': request(saving.extend({ offset })).answers<readonly SavingEntry[]>(),

  /** `RECORDS_PER_MESSAGE` copies of the account's archive, from `offset` on, newest first. */
  'copies:saved': request(libraryOf.extend({ offset })).answers<readonly SavedCopy[]>(),
  'copies:check': request(libraryOf).answers<Check>(),
  'copies:stop-check': request(nothing).answers<null>(),
  /** Shows a copy in the system's file manager; without an id, the folder. */
  'copies:show': request(libraryOf.extend({ id: assetId.nullable() })).answers<null>(),

  /**
   * Goes on with a drag out of the window that has begun in the page, with the files of those that
   * have a copy: those that are found in time, up to `DRAG_LIMIT`. Without any there is no drag.
   */
  'copies:drag': request(selection).answers<Dragged>(),

  /** The answer to the event `copies:decode`. */
  'copies:decoded': request(z.strictObject({ ticket: z.uuid(), decoded })).answers<null>()
}

export const copiesEvents = {
  'copies:saving': event<SavingChange>(),
  'copies:checked': event<Check & LibraryOf>(),
  'copies:decode': event<Decoding>()
}
