import type { Asset } from '@shared/asset'
import type { OnWaiting, PatientAsker } from '../kling/waiting/patient-asker'
import type { ListedUploads, Shown } from './listed-uploads'
import type { Listing } from './listing/list'
import type { Entry, ListedOn } from './listing/page'
import type { Verdict } from './proof/prove'
import type { Ranking } from './proof/ranking'
import type { Youth } from './proof/request-count'
import type { Renew } from './renewal'

/** How the items of one library are read: all that differs between uploads and tasks. */
export interface Source {
  /** For one listing, or one proof. */
  readonly begin: (options: ReadingOptions) => Reading
  /** Asks for media addresses anew. */
  readonly renewalFor: (listed: Pick<ListedUploads, 'find' | 'renew'>) => Renew
}

export interface ReadingOptions {
  readonly signal: AbortSignal
  readonly onWaiting: OnWaiting
  /**
   * Everything that was read, before anything is concluded from it. `askedAt`: when its request
   * left, by `Clock.elapsed`.
   */
  readonly onRead: (shown: Shown, on: ListedOn | null, askedAt: number) => void
}

/**
 * What this session knows from before: nobody has to look for what is gone, was listed, or is given
 * up, and somebody for what is unknown.
 */
export type KnownBefore = Pick<
  ListedUploads,
  'find' | 'isGone' | 'unknown' | 'isGivenUp' | 'isInVain'
>

export interface Reading extends Omit<PatientAsker, 'ask'> {
  /** `onFresh` hears of what is new, in the order of the listing. */
  readonly list: (
    onFresh: (fresh: readonly Asset[]) => void,
    known: KnownBefore
  ) => Promise<Listing<Asset>>
  readonly askAgain: (on: ListedOn) => Promise<unknown>
  readonly proveGone: (proof: Proof) => Promise<ReadonlyMap<string, Verdict>>
  /** Whether the service knows the account: what it does not know is missing only then. */
  readonly isAccountThere: () => Promise<boolean>
}

export interface Proof extends Youth {
  readonly targets: readonly Entry[]
  /** From before the deletion. */
  readonly ranking: Ranking
  /**
   * An answer has named it as deleted. Of all others nothing but the proof says that it is gone.
   */
  readonly isAnswered: (id: string) => boolean
}
