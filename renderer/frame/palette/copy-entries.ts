import { useSaveCopies } from '../../copies/use-save-copies'
import { isLookUp, isResting } from '../../deletion/question/steps'
import { size } from '../../library/catalog/index-set'
import { words as library } from '../../library/words'
import { useAnyRun, useDeletion, useFrame, useLibrary } from '../../stores'
import type { Because } from '../commands/why-not'
import type { Entry } from './entry'
import { whyNotWords } from './words'

/** Copies of what is selected. No key does it: the button is in the bar of the selection. */
export function useCopyEntries(): readonly Entry[] {
  const { selection, selectedIds } = useLibrary((state) => state)
  const step = useDeletion((state) => state.step)
  const screen = useFrame((state) => state.screen)
  const isAnyRun = useAnyRun()
  const save = useSaveCopies()

  const why = (): Because | null => {
    if (screen !== 'library') return 'elsewhere'
    if (isAnyRun) return 'running'
    if (size(selection.now.indices) === 0) return 'nothing-selected'
    return isResting(step) || isLookUp(step) ? null : 'asking'
  }
  const because = why()

  return [
    {
      id: 'command:save-copies',
      group: 'commands',
      name: library.saveCopies,
      detail: '',
      keys: [],
      whyNot: because && whyNotWords[because],
      act: () => save(selectedIds())
    }
  ]
}
