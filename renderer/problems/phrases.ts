import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/en'
import type { LinkName } from '@shared/links'

export interface Sentences {
  /** What happened. */
  readonly what: string
  /** The one thing to do. */
  readonly remedy: string
}

export interface ProblemWords extends Sentences {
  /** The page outside this program where it is done. */
  readonly link?: LinkName
}

export const UNLOCK =
  'To unlock what is kept, open “Kept” in the sidebar; to unlock a favourite, unmark it at Kling.'

export const seconds = (ms: number): string =>
  count(Math.ceil(ms / 1000), { one: (n) => `${n} second`, other: (n) => `${n} seconds` })

export const megabytes = (bytes: number): string =>
  `${formatNumber(Math.round(bytes / 1024 / 1024))} MB`
