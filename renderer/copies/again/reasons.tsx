import { useEffect, useState } from 'react'
import { useAgain } from './use-again'
import { words } from './words'

/** More of them are in the list of what is left out. */
const REASONS = 3

/** Why the first of what is left out is left out, as far as one page of it tells. */
export function Reasons() {
  const planPage = useAgain((state) => state.planPage)
  const [reasons, setReasons] = useState<readonly string[]>([])

  useEffect(() => {
    let isCurrent = true
    void planPage('left-out', 0).then((page) => {
      const told = page.ok ? page.value.flatMap(({ why }) => (why ? words.left(why) : [])) : []
      if (isCurrent) setReasons([...new Set(told)].slice(0, REASONS))
    })
    return () => {
      isCurrent = false
    }
  }, [planPage])

  return reasons.map((reason) => <small key={reason}>{reason}</small>)
}
