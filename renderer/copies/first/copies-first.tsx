import type { CopiesEstimate } from '@shared/copies/saving'
import type { Plan } from '@shared/deletion'
import type { Result } from '@shared/problem'
import { useId, useLayoutEffect, useState } from 'react'
import { problemWords } from '../../problems/words'
import { Button } from '../../ui/button'
import { common } from '../../ui/words'
import { words as archiveWords } from '../archive/words'
import { bytesText } from '../bytes'
import { shortPath } from '../short-path'
import { useCopies } from '../use-copies'
import { lackingBytes, readyOf } from './ready'
import { useEstimate } from './use-estimate'
import { estimateText, notTakenText, words } from './words'
import '../copies.css'

export interface CopiesFirstProps {
  readonly plan: Plan
  /**
   * Whether copies are saved first; null as long as that cannot begin. `toFetch`: how many files
   * that fetches.
   */
  readonly onReady: (first: boolean | null, toFetch: number) => void
}

/** The choice in the one question, as it was left (R27). */
export function CopiesFirst({ plan, onReady }: CopiesFirstProps) {
  const { setup, choices, problem, setFirst, setPrompts, chooseFolder } = useCopies(
    (state) => state
  )
  const isFirst = setup?.first ?? false
  const folder = setup?.folder ?? null
  const known = useEstimate(plan, choices, isFirst && folder !== null)
  const switchId = useId()
  const hintId = useId()

  /**
   * The user has turned the switch, and is choosing a folder: nothing may begin as it was before.
   */
  const [isTurning, setTurning] = useState(false)

  const ready = isTurning ? null : readyOf(setup, known)
  // Before the next click: what begins is the choice that is shown.
  const toFetch = ready === true && known?.ok ? known.value.toFetch : 0
  useLayoutEffect(() => onReady(ready, toFetch), [onReady, ready, toFetch])

  const turn = async (on: boolean): Promise<void> => {
    setTurning(true)
    if (!on || folder !== null || (await chooseFolder())) setFirst(on)
    setTurning(false)
  }

  return (
    <div className="copies-first setting-line">
      <input
        type="checkbox"
        role="switch"
        id={switchId}
        aria-describedby={hintId}
        aria-checked={isFirst}
        checked={isFirst}
        disabled={setup === null || isTurning}
        onChange={(event) => void turn(event.target.checked)}
      />
      <label htmlFor={switchId}>{words.first}</label>
      <span className="spacer" />
      {isFirst && (
        <Button look="quiet" onClick={() => void chooseFolder()}>
          {folder === null ? words.choose : words.change}
        </Button>
      )}
      <small id={hintId} role="status" title={setup?.path}>
        {isFirst ? hintOf(setup?.path ?? folder, known) : words.off}{' '}
        {problem && problemWords(problem).what}
      </small>
      {/* They go with the tasks, and are in no file of a work. */}
      {isFirst && folder !== null && plan.library === 'generated' && (
        <label className="copies-prompts">
          <input
            type="checkbox"
            checked={setup?.prompts ?? false}
            onChange={(event) => setPrompts(event.target.checked)}
          />
          {archiveWords.prompts} <small>{archiveWords.promptsHint}</small>
        </label>
      )}
    </div>
  )
}

function hintOf(folder: string | null, known: Result<CopiesEstimate> | null): string {
  if (folder === null) return words.noFolder
  if (known === null) return words.estimating
  if (!known.ok) {
    const { what, remedy } = problemWords(known.problem)
    return common.sentences([what, remedy])
  }
  const lacking = lackingBytes(known.value)
  const rest = lacking > 0 ? words.noRoom(bytesText(lacking)) : words.into(shortPath(folder))
  return common.sentences([estimateText(known.value), rest, notTakenText(known.value)])
}
