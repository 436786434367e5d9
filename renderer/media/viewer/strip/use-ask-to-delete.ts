import { useState } from 'react'
import { type DeletionStep, isResting } from '../../../deletion/question/steps'
import { has, setOf, size } from '../../../library/catalog/index-set'
import { locksOf } from '../../../library/keep/locked'
import { whyLocked } from '../../../library/keep/words'
import type { Selection } from '../../../library/selection/selection'
import { useAnyRun, useLibrary, useStores } from '../../../stores'
import { common } from '../../../ui/words'
import { words } from '../../words'

interface Said {
  readonly why: string
  /** It was said of this asset, with this selected: of no other. */
  readonly index: number
  readonly selected: Selection
  readonly isAnyRun: boolean
}

/**
 * Leaves the viewer for the question about what is selected, which is the library's; "Cancel" leads
 * back. Where the open one is not among them, that is said first, and only a second press asks.
 * `why`: what is said instead of the question. `index`: what is open.
 */
export function useAskToDelete(index: number) {
  const { library, viewer, frame, deletion } = useStores()
  const isAnyRun = useAnyRun()
  const selected = useLibrary(({ selection }) => selection.now)
  const [said, setSaid] = useState<Said | null>(null)
  const holds = said?.index === index && said.selected === selected && said.isAnyRun === isAnyRun
  const why = holds ? said.why : null

  /** What has to be said first, or instead; null: nothing. */
  const whyNot = (): string | null => {
    const { kind, catalog, kept, locked } = library.getState()
    const others = size(selected.indices)
    const isLocked = has(locked, index)
    const inLibrary = viewer.getState().among === null && frame.getState().screen === 'library'

    if (others === 0)
      return isLocked
        ? whyLocked(locksOf(catalog, kept, setOf([index])), kind)
        : words.nothingSelected
    if (!inLibrary || !deletion.getState().mayPlan()) return words.deleteElsewhere
    const first = common.sentences([words.notSelected(others), !isLocked && words.selectsOpen])
    return has(selected.indices, index) || why === first ? null : first
  }

  const ask = (): void => {
    const first = whyNot()
    if (first !== null) {
      setSaid({ why: first, index, selected, isAnyRun })
      return
    }

    viewer.getState().close()
    void deletion.getState().plan()
    if (!isAsking(deletion.getState().step)) return

    const { account, view } = library.getState()
    const unsubscribe = deletion.subscribe(({ step }, before) => {
      if (isAsking(step)) return
      unsubscribe()
      // Out of the question itself, which has covered everything: before it came, the user was
      // free.
      const isCancelled =
        before.step.kind === 'confirming' && isResting(step) && step.problem === null
      const now = library.getState()
      const isStillHere =
        now.account === account && now.view === view && frame.getState().screen === 'library'
      if (isCancelled && isStillHere) viewer.getState().show(index)
    })
  }

  return { ask, why }
}

const isAsking = (step: DeletionStep): boolean =>
  step.kind === 'planning' || (step.kind === 'confirming' && !step.isAside && !step.starting)
