/** Requests of the page that wait for their headers, by asset. */
export interface Pending {
  /** Runs `act`; its signal aborts when the asset is forgotten before it has answered. */
  readonly hold: <T>(id: string, act: (signal: AbortSignal) => Promise<T>) => Promise<T>
  readonly forget: (ids: readonly string[]) => void
}

export function createPending(): Pending {
  const held = new Map<string, Set<AbortController>>()
  return {
    hold: async (id, act) => {
      const controller = new AbortController()
      const others = held.get(id) ?? new Set()
      held.set(id, others.add(controller))
      try {
        return await act(controller.signal)
      } finally {
        others.delete(controller)
        if (others.size === 0) held.delete(id)
      }
    },
    forget: (ids) => {
      for (const id of ids) for (const controller of held.get(id) ?? []) controller.abort()
    }
  }
}
