import type { OutcomeKind } from '@shared/deletion'
import type { Filters } from '@shared/filters'
import type { LibraryKind } from '@shared/library/kind'
import type { Grouping } from '@shared/library/look'
import type { Problem, Result } from '@shared/problem'
import type { Catalog } from './catalog/catalog'
import type { Copied } from './catalog/copied'
import type { IndexSet } from './catalog/index-set'
import type { Orders } from './catalog/orders'
import type { Uses } from './catalog/uses'
import type { Shown } from './catalog/visible-list'
import type { Tally } from './filter/filter-kinds'
import type { View } from './filter/view'
import type { ListingPhase } from './listing/listing-phase'
import type { Kept, Notice } from './notice'
import type { KeepStep, SelectionHistory } from './selection/history'

/** What the page knows about one library of the open account, and what the user can do with it. */
export interface LibraryState extends ListingActions, SelectionActions, KeepActions, IdFileActions {
  readonly kind: LibraryKind
  readonly account: string | null
  readonly phase: ListingPhase
  /**
   * When the cached listing on the screen was made, in epoch milliseconds; null once a complete
   * listing of this session has replaced it.
   */
  readonly cachedAt: number | null
  /** Whether the cached listing is still being read. */
  readonly isReadingCached: boolean
  readonly catalog: Catalog
  readonly orders: Orders
  readonly tally: Tally
  readonly view: View
  /** The filter of last time, as long as it is the one on the screen. */
  readonly lastFilter: Filters | null
  /** By what the list is divided while it is sorted by date. */
  readonly grouping: Grouping
  /** The assets that match the view, in its order. */
  readonly shown: Shown
  readonly selection: SelectionHistory
  /** What was selected last time, as it was read. */
  readonly fromLast: IndexSet
  /** What is known of the use of each asset, by index. */
  readonly uses: Uses
  /** What is known of the copy of each asset, by index. */
  readonly copied: Copied
  /** What was selected when the view was narrowed to the selection; see filter-kinds.ts. */
  readonly pinned: IndexSet
  /** What another page has put together to be shown, and what that is called. */
  readonly these: IndexSet
  /** In the language that is spoken. */
  readonly theseAre: () => string
  /** The assets on the keep list, listed or not. */
  readonly kept: IndexSet
  /** All assets that can be neither selected nor deleted: kept ones and favourites (R23). */
  readonly locked: IndexSet
  /** The keep list cannot be read. Nothing is deleted until the user has accepted that. */
  readonly isKeepListLost: boolean
  readonly notice: Notice | null
  /** Assets that may have been deleted: unknown until a complete listing. */
  readonly unsure: IndexSet
  /**
   * Whether the selection and the filter of last time have been loaded. From then on changes are
   * saved.
   */
  readonly isSelectionLoaded: boolean
  /** Why the selection of last time could not be loaded, or this one not saved. */
  readonly savingProblem: Problem | null
  /** "Select all" was pressed during a listing, and the user is asked what was meant (R3). */
  readonly selectAllAsked: boolean
  /** The filter whose matches are selected once the listing is complete. */
  readonly selectWhenComplete: View | null

  /**
   * Main knows which of the selected assets go as duplicates: nothing of the selection is stored or
   * sent before (R29).
   */
  readonly bondsHeld: () => Promise<Result<null>>
  readonly takeUses: (uses: Uses) => void
  /**
   * `isWhole`: the list and its counts follow as well, which ends a range that is being selected.
   */
  readonly takeCopied: (copied: Copied, isWhole: boolean) => void
  /** Shows exactly these, in the order of the view, and selects nothing (R34). */
  readonly showThese: (theseAre: () => string, these: IndexSet) => void
  readonly groupBy: (grouping: Grouping) => void
  readonly changeView: (change: Partial<View>) => void
  readonly reportSavingProblem: (problem: Problem | null) => void
  /**
   * Applies what a run has learnt. Deleted assets leave the list and the selection at once (R21);
   * all others stay selected (R8).
   */
  readonly applyOutcomes: (outcomes: readonly IdOutcome[]) => void
}

export interface IdOutcome {
  readonly id: string
  readonly outcome: OutcomeKind
}

export interface ListingActions {
  /** Shows an account's cached listing and last selection. Does not start a listing. */
  readonly open: (account: string | null) => Promise<void>
  /** Starts a listing. Assets on the screen stay until it has shown what became of them. */
  readonly refresh: () => Promise<void>
  /** Shows the cached listing while the service cannot be asked. */
  readonly goOffline: (problem: Problem | null) => void
  readonly cancel: () => Promise<void>
}

/**
 * Everything the user can do to the selection, with any view and any device (R7). Assets are named
 * by their index.
 */
export interface SelectionActions {
  /** A click, or Space. With Shift: selects the range from the anchor. */
  readonly click: (index: number, withShift: boolean) => void
  /**
   * Shift with a key: extends the range to an asset. `from`: where a new range starts; null to go
   * on with the present one.
   */
  readonly extendFrom: (from: number | null, to: number) => void
  /**
   * Selects the assets in a marquee, instead of or in addition to what was selected when it
   * began. One step of undo for the whole drag.
   */
  readonly marquee: (before: SelectionHistory, indices: ArrayLike<number>, adding: boolean) => void
  /** Says what a drag that has ended has dropped, if anything (R8). */
  readonly marqueeEnded: (before: SelectionHistory) => void
  /** Goes back to an earlier selection as if nothing had happened since: a cancelled drag. */
  readonly revertTo: (before: SelectionHistory) => void
  readonly selectAll: () => void
  readonly selectShown: () => void
  /** Adds a set to the selection. */
  readonly select: (indices: IndexSet) => void
  /** Adds these, or deselects them when all of them are selected: the heading of a month. */
  readonly toggleAll: (indices: ArrayLike<number>) => void
  readonly invert: () => void
  readonly clearSelection: () => void
  readonly deselectHidden: () => void
  readonly deselectShown: () => void
  /** Takes back the last thing done to the selection or the keep list. */
  readonly undo: () => Promise<void>
  readonly redo: () => Promise<void>
  /** The user's answer during a listing: those listed so far, or all once it is complete. */
  readonly answerSelectAll: (answer: 'now' | 'later' | 'never') => void
  /** The selected ids, in no particular order. */
  readonly selectedIds: () => readonly string[]
}

/** The keep list: assets the user has locked. They cannot be selected (R23). */
export interface KeepActions {
  /** Locks an asset, or unlocks it. */
  readonly toggleKept: (index: number) => Promise<void>
  /** Locks and thereby deselects everything that is selected. */
  readonly keepSelected: () => Promise<void>
  /** Locks these ids, listed or not. */
  readonly keepIds: (ids: readonly string[], unread: Kept['unread']) => Promise<void>
  /** Unlocks all kept assets in the list on the screen. */
  readonly unlockShown: () => Promise<void>
  /**
   * Takes back a change of the keep list, or makes it again. What a lock deselected is selected
   * again.
   */
  readonly revertKeep: (step: KeepStep) => Promise<void>
  /** Goes on without a keep list that cannot be read. */
  readonly acceptLoss: () => Promise<void>
  readonly closeNotice: () => void
}

/** Lists of ids as files. */
export interface IdFileActions {
  readonly exportIds: (list: 'selection' | 'kept') => Promise<void>
  /** Adds the ids in a file to the selection, in one step, and reports on every entry. */
  readonly importIds: () => Promise<void>
  /** Puts the ids in a file on the keep list, listed or not. */
  readonly importKept: () => Promise<void>
}

/** The store as its actions see it. */
export interface StateAccess {
  readonly set: (part: Partial<LibraryState>) => void
  readonly get: () => LibraryState
}
