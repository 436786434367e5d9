import type { Preflight } from '../preflight'
import { request } from './define'
import { accountOnly } from './shapes'

export const preflightRequests = {
  /** Empty: no obstacle is known. */
  'preflight:check': request(accountOnly).answers<readonly Preflight[]>()
}
