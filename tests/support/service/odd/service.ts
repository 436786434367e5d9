import type { Seen, Variation } from '../../../../electron/demo/answering'
import type { Paging } from '../../../../electron/demo/pages'
import type { Store } from '../../../../electron/demo/store'
import { findOddity, type Oddity } from '../catalogue'
import type { NamedFault } from '../faults'
import type { Fault, Script } from '../script'
import { asShown } from './order'
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
  const shown = (store: Store): Store => ({
    ...store,
    works: (email) => {
      const works = store.works(email)
      return { ...works, tasks: works.tasks.map((task) => asShown(task, oddities)) }
    },
    removedTasks: (email) => store.removedTasks(email).map((task) => asShown(task, oddities))
  })
  return {
    faultOf: ({ method, path, query }) => {
      if (method === 'DELETE') return requests.onDelete(idsIn({ path, query }))
      return isListing(path) ? requests.onPage() : undefined
    },
    around: (fault = {}) => ({
      ...(hasHoles ? withHoles(paging, shown) : { paging, view: shown }),
      ...(requests.hasHints() ? { hints: true } : {}),
      ...fault
    })
  }
}

const idOf = ({ id }: { readonly id: string }): string => id

/** The ids that a DELETE is about, of uploads or of a task. */
export function idsIn({ path, query }: Pick<Seen, 'path' | 'query'>): readonly string[] {
  const [, task] = /^\/tasks\/(\d+)$/.exec(path) ?? []
  return task === undefined ? (query['id'] ?? '').split(',') : [task]
}

/** Uploads, tasks, or finished ones; not the answer about one task. */
export const isListing = (path: string): boolean => /^\/(assets|tasks)(\/uploaded)?\/?$/.test(path)

/** A script for a service that has these oddities and nothing else. */
export function oddScript(oddities: readonly Oddity[], die: () => number, cap?: number): Script {
  const service = createOddService(oddities, die, cap)
  return (request) => service.around(service.faultOf(request)?.fault)
}

/** Pages are cut with deleted assets in their places, which are then left out. */
function withHoles(paging: Paging, shown: (store: Store) => Store): Variation {
  let isThere = (_id: string): boolean => true
  return {
    view: (store: Store) => {
      const tasks = new Set(store.emails.flatMap((email) => store.works(email).tasks.map(idOf)))
      isThere = (id) => store.find(id) !== undefined || tasks.has(id)
      return {
        ...store,
        uploads: (email) => [...store.uploads(email), ...store.removed(email)],
        works: (email) => ({
          ...store.works(email),
          tasks: [...shown(store).works(email).tasks, ...shown(store).removedTasks(email)]
        })
      }
    },
    paging: (found, asked) => {
      const page = paging(found, asked)
      return 'status' in page ? page : page.filter(({ id }) => isThere(id))
    }
  }
}
