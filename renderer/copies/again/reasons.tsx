import type { PlannedFile } from '@shared/copies/again'
import { useEffect, useState } from 'react'
import { useAgain } from './use-again'
import { words } from './words'

/** More of them are in the list of what is left out. */
const REASONS = 3

/** Why the first of what is left out is left out, as far as one page of it tells. */
export function Reasons() {
  const planPage = useAgain((state) => state.planPage)
  const [files, setFiles] = useState<readonly PlannedFile[]>([])

  useEffect(() => {
    let isCurrent = true
    void planPage('left-out', 0).then((page) => {
      if (isCurrent && page.ok) setFiles(page.value)
    })
    return () => {
      isCurrent = false
    }
  }, [planPage])

  const reasons = new Set(files.flatMap(({ why }) => (why ? words.left(why) : [])))
  return [...reasons].slice(0, REASONS).map((reason) => (
    <small key={reason} className="left-out-names">
      {reason}
    </small>
  ))
}
