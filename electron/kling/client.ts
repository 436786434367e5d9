import type { Network } from '../network/network'
import type { Clock } from '../time/clock'
import { type Accounts, createAccounts } from './accounts'
import { createRequest, type HttpLimits } from './http'
import { createSending, type Sending } from './sending'
import { createSubscription, type Subscription } from './subscription'
import { createUploads, type Uploads } from './uploads'
import { createWorks, type Works } from './works/works'

/** The API for one token at one base URL. The token is inside and cannot be read back. */
export interface Kling {
  readonly accounts: Accounts
  readonly uploads: Uploads
  readonly sending: Sending
  readonly works: Works
  readonly subscription: Subscription
  readonly close: () => void
}

export function createKling(options: {
  baseUrl: string
  token: string
  network: Network
  limits?: HttpLimits
  clock?: Pick<Clock, 'elapsed'>
}): Kling {
  const { request, close } = createRequest(options)
  return {
    accounts: createAccounts(request),
    uploads: createUploads(request),
    sending: createSending(request),
    works: createWorks(request),
    subscription: createSubscription(request),
    close
  }
}
