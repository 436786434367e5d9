import type { Report, ReportEntry } from '@shared/deletion'
import type { ListingEnd } from '@shared/ipc/library-contract'
import type { World } from '../../support/program/world'
import type { Witness } from '../../support/service/witness'
import { LATE, within } from './within'

/** Holds what the program says against what the service has. */
export interface Observer {
  /** Lists the account, and checks a listing that is called complete. Null: it was cut off. */
  readonly list: () => Promise<ListingEnd | null>
  /** A run has begun: its report will be checked. */
  readonly onBegun: () => void
  /** Looks at the run under way. */
  readonly look: () => void
  /** The run holds although the time it was to wait is over. */
  readonly isStuck: () => boolean
  /** Runs whose deletion was called verified. */
  readonly verified: () => number
}

/** The longest pause that the program chooses by itself, in milliseconds (electron/kling/retry.ts). */
const LONGEST_OWN_WAIT_MS = 5 * 60_000
const SLACK_MS = 1_000
/** In real milliseconds: the program's own waits take none. */
const LISTING_LIMIT_MS = 30_000
/** Looks in a row at one pause, each some milliseconds after the other. */
const LOOKS_BEFORE_TIME_PASSES = 5
const LOOKS_OF_PATIENCE = 15

export function createObserver(world: World, witness: Witness): Observer {
  let verified = 0
  let looksInVain = 0
  let pausedUntil: number | null = null
  const { violate } = witness
  const idsThere = (account: string): ReadonlySet<string> =>
    new Set(world.server.store.uploads(account).map(({ id }) => id))

  const checkEntry = ({ id, outcome }: ReportEntry, report: Report, isThere: boolean): void => {
    if (outcome.kind !== 'deleted' || !isThere) return
    if (report.verification.kind === 'verified')
      violate(`${id} is called verified, and is there (R39)`)
    else if (!witness.wasLiedAbout(id)) violate(`${id} is called deleted, and is there (R14)`)
  }

  return {
    list: async () => {
      const program = world.program()
      const { account, library } = program.place
      const before = idsThere(account)
      let mayBeSent = program.deletion.isOccupied()
      const end = await within(program.list(), LISTING_LIMIT_MS)
      if (world.program() !== program) return null
      if (end === LATE) {
        violate('a listing does not end')
        return null
      }

      mayBeSent ||= program.deletion.isOccupied()
      const now = idsThere(account)
      const missing = [...before].filter(
        (id) => now.has(id) && !library.find(id) && !(mayBeSent && witness.isConfirmed(account, id))
      )
      if (isCalledComplete(end) && missing.length > 0)
        violate(
          `a listing ${mayBeSent ? 'during a deletion ' : ''}without ${missing.length} assets ` +
            'is called complete (R39)'
        )
      return end
    },

    onBegun: () => {
      const { deletion, place, report } = world.program()
      void report().then(async (told) => {
        const there = idsThere(told.account)
        const entries = await deletion.entries(place, told.runId)
        if (!entries.ok) return violate(`the journal of ${told.runId} cannot be read`)
        if (told.verification.kind === 'verified') verified += 1
        for (const entry of entries.value) checkEntry(entry, told, there.has(entry.id))
      })
    },

    look: () => {
      const run = world.program().deletion.current()
      const until = run?.waiting?.until ?? null
      const now = world.clock.now()
      const longest = Math.max(witness.waitUntil(), now + LONGEST_OWN_WAIT_MS) + SLACK_MS
      if (until !== null && until > longest)
        violate('a wait is longer than the service asked for (R42)')

      const isSame = run?.phase === 'paused' && until !== null && until === pausedUntil
      looksInVain = isSame ? looksInVain + 1 : 0
      pausedUntil = until
      // Nobody is asleep, so nobody moves the clock.
      if (until !== null && looksInVain === LOOKS_BEFORE_TIME_PASSES)
        void world.clock.sleep(Math.max(0, until - now), new AbortController().signal)
      if (looksInVain === LOOKS_OF_PATIENCE) violate('a pause whose time is over still holds (R19)')
    },

    isStuck: () => looksInVain >= LOOKS_OF_PATIENCE,
    verified: () => verified
  }
}

/** Whether the program says that it has listed everything. */
const isCalledComplete = ({ problem }: ListingEnd): boolean => problem === null
