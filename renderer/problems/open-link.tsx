import type { LinkName } from '@shared/links'
import type { Problem } from '@shared/problem'
import { useState } from 'react'
import { useStores } from '../stores'
import { Button } from '../ui/button'
import { words } from './link-words'
import { problemWords } from './words'

/**
 * Opens one of the few pages outside the program in the system's browser. Where there is none, the
 * address is shown.
 */
export function OpenLink({ name }: { name: LinkName }) {
  const { openLink } = useStores()
  const [problem, setProblem] = useState<Problem | null>(null)
  const open = async () => {
    const opened = await openLink(name)
    setProblem(opened.ok ? null : opened.problem)
  }
  return (
    <>
      <Button look="quiet" onClick={() => void open()}>
        {words.open[name]}
      </Button>
      {problem && <small role="status">{problemWords(problem).remedy}</small>}
    </>
  )
}
