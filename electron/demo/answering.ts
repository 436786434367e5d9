import type { ServerResponse } from 'node:http'
import type { Answer } from './answer'
import type { Paging } from './pages'
import type { SentFile } from './received'
import type { Store } from './store'

/** A request of the API, as it arrived. */
export interface Seen {
  /** Counts from 1 over the server's life. */
  readonly number: number
  readonly method: string
  /** Still percent-encoded. */
  readonly url: string
  /** Below the API's base path; `outside:` stands before any other. */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly authorization: string | null
  /** What came with it; null: nothing can have. */
  readonly file: SentFile | null
  /** Epoch milliseconds. */
  readonly at: number
}

/** What the contract leaves open, decided otherwise for one request. */
export interface Variation {
  /** What the request sees of the store. */
  readonly view?: ((store: Store) => Store) | undefined
  readonly paging?: Paging | undefined
}

/**
 * Answers one request of the API. `proper` works out the answer of the contract and applies it: a
 * deletion deletes.
 */
export type AnswerApi = (
  request: Seen,
  response: ServerResponse,
  proper: (variation?: Variation) => Answer
) => void | Promise<void>
