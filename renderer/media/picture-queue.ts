type Listener = () => void

/**
 * The pictures that tiles want, and which of them have been requested. A picture is requested once
 * its tile has stayed near the screen for a moment: tiles that pass by in a long scroll request
 * nothing.
 */
interface PictureQueue {
  /**
   * Adds a listener for a picture. `isNeeded`: the picture has to be requested; otherwise the tile
   * only listens. Returns its undo.
   */
  readonly add: (id: string, listener: Listener, isNeeded: boolean) => () => void
  /** Requests a picture that is wanted (again). */
  readonly request: (id: string) => void
  /** The request for a picture has been answered. */
  readonly answered: (id: string) => void
  readonly isWanted: (id: string) => boolean
  /** Calls the listeners of a picture. */
  readonly notify: (id: string) => void
}

/** How long a tile has to stay near the screen before its picture is requested. */
export const REST_MS = 90

interface Options {
  /** Requests pictures whose rest ended at the same time, in the order in which they were added. */
  readonly request: (ids: string[]) => void
  /** Cancels requests that have not been answered and are not wanted any more. */
  readonly cancel: (ids: string[]) => void
}

export function createPictureQueue({ request, cancel }: Options): PictureQueue {
  const listeners = new Map<string, Set<Listener>>()
  const requested = new Set<string>()
  /** Resting pictures, each with the group it is in: a group is requested as a whole. */
  const groupOf = new Map<string, Set<string>>()
  let openGroup: Set<string> | null = null
  let cancelled: string[] = []

  const requestGroup = (group: ReadonlySet<string>): void => {
    const ids = [...group].filter((id) => groupOf.get(id) === group)
    for (const id of ids) {
      groupOf.delete(id)
      requested.add(id)
    }
    if (ids.length > 0) request(ids)
  }

  const startGroup = (): Set<string> => {
    const group = new Set<string>()
    // Pictures of a later frame get a group of their own.
    queueMicrotask(() => {
      openGroup = null
    })
    setTimeout(() => requestGroup(group), REST_MS)
    return group
  }

  const enqueue = (id: string): void => {
    if (requested.has(id) || groupOf.has(id)) return
    openGroup ??= startGroup()
    openGroup.add(id)
    groupOf.set(id, openGroup)
  }

  const leave = (id: string): void => {
    groupOf.delete(id)
    if (!requested.delete(id)) return

    if (cancelled.length === 0) {
      queueMicrotask(() => {
        cancel(cancelled)
        cancelled = []
      })
    }
    cancelled.push(id)
  }

  return {
    add: (id, listener, isNeeded) => {
      const known = listeners.get(id)
      if (known) known.add(listener)
      else listeners.set(id, new Set([listener]))
      if (isNeeded) enqueue(id)

      return () => {
        const others = listeners.get(id)
        if (!others?.delete(listener) || others.size > 0) return
        listeners.delete(id)
        leave(id)
      }
    },
    request: enqueue,
    answered: (id) => void requested.delete(id),
    isWanted: (id) => listeners.has(id),
    notify: (id) => {
      for (const listener of listeners.get(id) ?? []) listener()
    }
  }
}
