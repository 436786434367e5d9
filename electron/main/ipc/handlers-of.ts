import type { RequestName } from '@shared/ipc/contract'
import type { Handlers } from './serve'

/** The handlers of every channel whose name begins with one of these prefixes. */
export type HandlersOf<Prefix extends string> = Pick<
  Handlers,
  Extract<RequestName, `${Prefix}:${string}`>
>
