import { useEffect } from 'react'

/** How often what needs the network is tried again by itself. */
const AGAIN_MS = 10_000

/**
 * Tries again by itself for as long as it waits: every few seconds, and as soon as the system says
 * that there is a network. `act` has to stay the same.
 */
export function useAgain(waits: boolean, act: () => Promise<void>): void {
  useEffect(() => {
    if (!waits) return undefined
    const again = () => void act()
    const timer = setInterval(again, AGAIN_MS)
    addEventListener('online', again)
    return () => {
      clearInterval(timer)
      removeEventListener('online', again)
    }
  }, [waits, act])
}
