type Listener = () => void

/**
 * Which pictures are wanted, and which of them have been asked for. A wish becomes a question once
 * it has lasted: tiles that only pass by while somebody scrolls from one end to the other are never
 * asked for.
 */
export interface PictureQueue {
  /** Returns its undo. `asks`: whether there is something to ask for; otherwise it only listens. */
  readonly add: (id: string, listener: Listener, asks: boolean) => () => void
  /** Asks for it (again). */
  readonly renew: (id: string) => void
  readonly settled: (id: string) => void
  readonly has: (id: string) => boolean
  /** Tells those who wait for it. */
  readonly tell: (id: string) => void
}

/** So long a tile has to be near the screen before its picture is asked for. */
export const REST_MS = 90

interface Options {
  /** What became ripe at the same time, in the order of the wishes. */
  readonly ask: (ids: string[]) => void
  /** Asked for, not answered, and not wanted any more. */
  readonly takeBack: (ids: string[]) => void
}

export function createPictureQueue({ ask, takeBack }: Options): PictureQueue {
  const listeners = new Map<string, Set<Listener>>()
  const asked = new Set<string>()
  /** What rests, and with which others: what began together ripens together. */
  const restingIn = new Map<string, Set<string>>()
  let begun: Set<string> | null = null
  let leaving: string[] = []

  const ripen = (together: ReadonlySet<string>): void => {
    const ids = [...together].filter((id) => restingIn.get(id) === together)
    for (const id of ids) {
      restingIn.delete(id)
      asked.add(id)
    }
    if (ids.length > 0) ask(ids)
  }
  const rest = (id: string): void => {
    if (!begun) {
      const together = new Set<string>()
      begun = together
      // PictureQueue of a later frame get a rest of their own.
      queueMicrotask(() => {
        begun = null
      })
      setTimeout(() => ripen(together), REST_MS)
    }
    begun.add(id)
    restingIn.set(id, begun)
  }
  const leave = (id: string): void => {
    restingIn.delete(id)
    if (!asked.delete(id)) return
    if (leaving.length === 0) {
      queueMicrotask(() => {
        takeBack(leaving)
        leaving = []
      })
    }
    leaving.push(id)
  }
  const wish = (id: string): void => {
    if (!asked.has(id) && !restingIn.has(id)) rest(id)
  }

  return {
    add: (id, listener, asks) => {
      const known = listeners.get(id)
      if (known) known.add(listener)
      else listeners.set(id, new Set([listener]))
      if (asks) wish(id)
      return () => {
        const left = listeners.get(id)
        if (!left?.delete(listener) || left.size > 0) return
        listeners.delete(id)
        leave(id)
      }
    },
    renew: wish,
    settled: (id) => void asked.delete(id),
    has: (id) => listeners.has(id),
    tell: (id) => {
      for (const listener of listeners.get(id) ?? []) listener()
    }
  }
}
