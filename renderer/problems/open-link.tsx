import type { LinkName } from '@shared/links'
import type { Problem } from '@shared/problem'
import { useState } from 'react'
import { useStores } from '../stores'
import { Button } from '../ui/button'
import { problemWords, words } from './words'

/** Opens a known page in the system's browser, or shows its address where there is none. */
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
      <small role="status">{problem && problemWords(problem).remedy}</small>
    </>
  )
}
