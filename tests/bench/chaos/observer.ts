import type { Report, ReportEntry } from '@shared/deletion'
import type { World } from '../../support/program/world'
import type { Witness } from '../../support/service/witness'
import { createListingCheck } from './listing-check'
import { GONE, LATE, rest, within } from './within'

/** Holds what the program says against what the service has. */
export interface Observer {
  /** Lists the account, and checks the end of the listing. */
  readonly list: () => Promise<void>
  /** Begins to list. Call what it answers to wait for the end of that listing, and check it. */
  readonly listMeanwhile: () => () => Promise<void>
  /** A run has begun: its report will be checked. */
  readonly onBegun: () => void
  /** Looks at the run under way. */
  readonly look: () => void
  /** The service's hold on the run does not end, although its time is over. */
  readonly isStuck: () => boolean
  /** Runs whose deletion was called verified. */
  readonly verified: () => number
}

/**
 * The longest wait that the program chooses by itself, in milliseconds
 * (electron/kling/waiting/retry.ts).
 */
const LONGEST_OWN_WAIT_MS = 5 * 60_000
const SLACK_MS = 1_000
/** In real milliseconds: the program's own waits take none. */
const LISTING_LIMIT_MS = 60_000
/** Looks in a row at one hold of the service's, each some milliseconds after the other. */
const LOOKS_BEFORE_TIME_PASSES = 5
const LOOKS_OF_PATIENCE = 15

export function createObserver(world: World, witness: Witness): Observer {
  let verified = 0
  let looksInVain = 0
  let heldUntil: number | null = null
  const { violate } = witness
  const idsThere = (account: string): ReadonlySet<string> => new Set(world.there(account))

  const checkEntry = ({ id, outcome }: ReportEntry, report: Report, isThere: boolean): void => {
    if (outcome.kind !== 'deleted' || !isThere) return
    if (report.verification.kind === 'verified')
      violate(`${id} is called verified, and is there (R39)`)
    else if (!witness.wasLiedAbout(id)) violate(`${id} is called deleted, and is there (R14)`)
  }

  return {
    list: async () => {
      const program = world.program()
      const { check } = createListingCheck(world, witness)
      const end = await within(program.list(), LISTING_LIMIT_MS, () => world.program() !== program)
      if (end === LATE) violate('a listing does not end')
      else if (end !== GONE) check()
    },

    listMeanwhile: () => {
      const program = world.program()
      const { check } = createListingCheck(world, witness)
      void program.list()
      return async () => {
        const { getState } = program.window.store
        const ended = async (): Promise<void> => {
          while (getState().phase.kind === 'listing') await rest(1)
        }
        const isGone = (): boolean => world.program() !== program
        if (isGone()) return
        const end = await within(ended(), LISTING_LIMIT_MS, isGone)
        if (end === LATE) violate('a listing does not end')
        else if (end !== GONE) check()
      }
    },

    onBegun: () => {
      const { deletion, open, report } = world.program()
      void report().then(async (told) => {
        const there = idsThere(told.account)
        const entries = await deletion.entries(open, told.runId)
        if (!entries.ok) return violate(`the journal of ${told.runId} cannot be read`)
        if (told.verification.kind === 'verified') verified += 1
        for (const entry of entries.value) checkEntry(entry, told, there.has(entry.id))
      })
    },

    look: () => {
      const hold = world.program().deletion.current()?.hold
      const until = hold?.by === 'service' ? hold.until : null
      const isSame = until !== null && heldUntil !== null && Math.abs(until - heldUntil) <= 1
      heldUntil = until
      looksInVain = isSame ? looksInVain + 1 : 0
      if (until === null) return

      const leftMs = Math.max(0, until - world.clock.now())
      if (!isSame && leftMs > Math.max(witness.waitLeftMs(), LONGEST_OWN_WAIT_MS) + SLACK_MS)
        violate('a wait is longer than the service asked for (R42)')

      // Nobody is asleep, so nobody moves the clock.
      if (looksInVain === LOOKS_BEFORE_TIME_PASSES)
        void world.clock.sleep(leftMs, new AbortController().signal)
      if (looksInVain === LOOKS_OF_PATIENCE) violate('a wait whose time is over still holds (R19)')
    },

    isStuck: () => looksInVain >= LOOKS_OF_PATIENCE,
    verified: () => verified
  }
}
