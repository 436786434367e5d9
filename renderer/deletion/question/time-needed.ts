import { roughly, words } from '../words'

/**
 * What a request takes on an ordinary day, with the pause that follows, and the check at the end. A
 * guess before the first one is sent; the run measures.
 */
const REQUEST_MS = 2_500
const CHECK_MS = 10_000
/** What a copy takes, several at once: about half a second. */
const FETCH_MS = 500

/** "about 2 minutes". Both go on at once; nothing leaves before its copy: `toFetch` files. */
export const durationOf = (requests: number, toFetch: number): string =>
  words.about(roughly(Math.max(requests * REQUEST_MS, toFetch * FETCH_MS) + CHECK_MS))
