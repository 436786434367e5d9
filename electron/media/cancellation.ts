/** Work for assets that can be cancelled until it has answered. */
export interface Cancellation {
  /** Runs `act`, whose signal aborts when the asset is cancelled first. */
  readonly run: <T>(id: string, act: (signal: AbortSignal) => Promise<T>) => Promise<T>
  readonly cancel: (ids: readonly string[]) => void
}

export function createCancellation(): Cancellation {
  const running = new Map<string, Set<AbortController>>()

  return {
    run: async (id, act) => {
      const controller = new AbortController()
      const controllers = running.get(id) ?? new Set()
      running.set(id, controllers.add(controller))

      try {
        return await act(controller.signal)
      } finally {
        controllers.delete(controller)
        if (controllers.size === 0) running.delete(id)
      }
    },
    cancel: (ids) => {
      for (const id of ids) for (const controller of running.get(id) ?? []) controller.abort()
    }
  }
}
