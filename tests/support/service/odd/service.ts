import type { Seen, Variation } from '../../../../electron/demo/answering'
import type { Paging } from '../../../../electron/demo/pages'
import type { Store } from '../../../../electron/demo/store'
import { findOddity, type Oddity } from '../catalogue'
import type { NamedFault } from '../faults'
import type { Fault, Script } from '../script'
import { createOddPaging } from './pages'
import { createOddRequests } from './requests'

/** A service with oddities. */
export interface OddService {
  /** Its fault for this request, on top of how it lists. */
  readonly faultOf: (request: Seen) => NamedFault | undefined
  /** A fault together with how the service lists, and its early hints. */
  readonly around: (fault?: Fault) => Fault
}

const DEFAULT_CAP = 100

export function createOddService(
  oddities: readonly Oddity[],
  die: () => number,
  cap = DEFAULT_CAP
): OddService {
  const paging = createOddPaging({ oddities, die, cap })
  const requests = createOddRequests(oddities, die)
  const hasHoles = findOddity(oddities, 'holes') !== undefined
  return {
    faultOf: ({ method, path, query }) => {
      if (method === 'DELETE') return requests.onDelete((query['id'] ?? '').split(','))
      return path.startsWith('/assets') ? requests.onPage() : undefined
    },
    around: (fault = {}) => ({
      ...(hasHoles ? withHoles(paging) : { paging }),
      ...(requests.hasHints() ? { hints: true } : {}),
      ...fault
    })
  }
}

/** A script for a service that has these oddities and nothing else. */
export function oddScript(oddities: readonly Oddity[], die: () => number, cap?: number): Script {
  const service = createOddService(oddities, die, cap)
  return (request) => service.around(service.faultOf(request)?.fault)
}

/** Pages are cut with deleted assets in their places, which are then left out. */
function withHoles(paging: Paging): Variation {
  let isThere = (_id: string): boolean => true
  return {
    view: (store: Store) => {
      isThere = (id) => store.find(id) !== undefined
      return {
        ...store,
        uploads: (email) => [...store.uploads(email), ...store.removed(email)]
      }
    },
    paging: (found, asked) => {
      const page = paging(found, asked)
      return 'status' in page ? page : page.filter(({ id }) => isThere(id))
    }
  }
}
