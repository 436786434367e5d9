import type { Problem } from '@shared/problem'
import type { ConnectedAccount } from '../../accounts/account-connection'
import type { LibraryMemory } from '../../library/memory/memory'
import type { AnswerStores } from '../../likeness/answers'
import type { PrintStores } from '../../likeness/prints'
import type { Cache } from '../../media/cache'
import type { Network } from '../../network/network'
import type { Histories } from '../../works/histories'
import type { LibraryStores } from '../open-library'

export interface AccountOptions extends LibraryStores {
  /** The small pictures of every account. */
  readonly pictures: Cache
  readonly prints: Pick<PrintStores, 'of'>
  readonly answers: Pick<AnswerStores, 'stays'>
  readonly histories: Pick<Histories, 'load' | 'save'>
  readonly network: Network
  /** What this session has learnt about a library, by its key. */
  readonly memoryOf: (key: string) => LibraryMemory
  readonly random: () => number
  readonly pageSize: () => number
  readonly parallel: () => number
  /** Whether to read by itself what uploads are used in. */
  readonly readsUses: () => boolean
  /** Whether a deletion runs: it goes first. */
  readonly isRunning: () => boolean
  readonly tell: (problem: Problem) => void
}

/** What the descriptions of both libraries are made from. */
export interface AccountParts {
  readonly connected: ConnectedAccount
  readonly key: string
  readonly origin: string
  readonly loopbackOrigin: string | null
  readonly options: AccountOptions
}
