import { useEffect, useState } from 'react'

/** Pixels of the screen per CSS pixel: changes with zoom, and with the screen the window is on. */
export function usePixelRatio(): number {
  const [ratio, setRatio] = useState(devicePixelRatio)
  useEffect(() => {
    const query = matchMedia(`(resolution: ${ratio}dppx)`)
    const look = (): void => setRatio(devicePixelRatio)
    query.addEventListener('change', look)
    return () => query.removeEventListener('change', look)
  }, [ratio])
  return ratio
}
