import type { Uploads } from '../kling/uploads'
import type { Patience } from '../kling/waiting/patience'
import type { Clock } from '../time/clock'
import { list } from './listing/list'
import { createPageReader } from './page-reader'
import { createPageSizes } from './page-sizes'
import { proveGone } from './proof/prove'
import { createRenewal } from './renewal'
import type { Source } from './source'

interface Options {
  readonly account: string
  readonly uploads: Pick<Uploads, 'page'>
  readonly clock: Clock
  /** Assets per page to ask for first; without it, the most. */
  readonly pageSize?: () => number
  /** Requests at the same time; without it, one. */
  readonly parallel?: () => number
}

/** A page is asked for so often, and so long, before a listing or a proof gives up. */
export const PATIENCE: Patience = { tries: 8, totalMs: 30 * 60_000 }

/** Uploads: numbered pages, in both directions. */
export function uploadsSource(options: Options): Source {
  const { account, uploads, clock, pageSize, parallel = () => 1 } = options
  const pageSizes = createPageSizes(pageSize)

  return {
    begin: (reading) => {
      const reader = createPageReader({
        ...reading,
        account,
        uploads,
        clock,
        random: Math.random,
        parallel,
        patience: PATIENCE
      })
      return {
        ...reader,
        list: async (onFresh) => {
          const sizes = pageSizes.toTry()
          const listing = await list({ ask: reader.ask, sizes, parallel, onFresh })
          if (listing.size !== null)
            for (const size of sizes) if (size > listing.size) pageSizes.refuse(size)
          return listing
        },
        askAgain: ({ page, sort }) => reader.ask(page, sort),
        proveGone: ({ targets, ...proof }) =>
          proveGone({
            ...proof,
            ask: reader.ask,
            targets: targets.map(({ id }) => id),
            sizes: pageSizes.toTry(),
            parallel
          }),
        // Nobody asks about an upload by its id.
        isAccountThere: async () => true
      }
    },
    renewalFor: (listed) => createRenewal({ account, uploads, clock, listed })
  }
}
