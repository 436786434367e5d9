import { decode } from './answer'
import type { Request } from './http'
import { subscriptionAnswer } from './wire'

export interface Subscription {
  /** Null: not known. A 404, trouble, or an undocumented answer say nothing about it. */
  readonly isActive: (signal?: AbortSignal) => Promise<boolean | null>
}

/**
 * `GET /v2/account` stands at the base URL's origin, beside the Kling API. Its numbers of accounts
 * are over all of useapi.net, so they are not used.
 */
export function createSubscription(request: Request): Subscription {
  return {
    isActive: async (signal) => {
      const path = ['v2', 'account']
      const answer = await request({ method: 'GET', path, isBeside: true, signal })
      const read = answer.ok ? decode(answer.value, subscriptionAnswer) : answer
      return read.ok ? read.value.subscriptionIsActive : null
    }
  }
}
