import { useEffect } from 'react'

const RETRY_MS = 10_000

/**
 * Calls `act` every few seconds while `waits`, and as soon as the system reports a network. `act`
 * has to stay the same between renders.
 */
export function useRetry(waits: boolean, act: () => Promise<void>): void {
  useEffect(() => {
    if (!waits) return undefined

    const retry = () => void act()
    const timer = setInterval(retry, RETRY_MS)
    addEventListener('online', retry)

    return () => {
      clearInterval(timer)
      removeEventListener('online', retry)
    }
  }, [waits, act])
}
