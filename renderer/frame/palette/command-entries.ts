import { COMMANDS } from '@shared/commands'
import { isBlocking } from '@shared/preflight'
import { isLookUp } from '../../deletion/question/steps'
import { size } from '../../library/catalog/index-set'
import { isOffline, whyNotDelete } from '../../library/offline'
import { useAnyRun, useDeletion, useFrame, useLibrary, usePreflight } from '../../stores'
import { isMac } from '../../ui/keyboard/is-mac'
import { shownKeys } from '../commands/shown-keys'
import { type Circumstances, whyNot } from '../commands/why-not'
import { commandWords } from '../commands/words'
import { useCarryOut } from '../use-commands'
import { type Entry, idOfCommand } from './entry'
import { whyNotWords } from './words'

/** The commands, each with its key and why it does nothing now. */
export function useCommandEntries(hasFocused: boolean): readonly Entry[] {
  const carryOut = useCarryOut()
  const now = useCircumstances(hasFocused)

  return COMMANDS.filter((command) => command !== 'palette').map((command) => {
    const because = whyNot(command, now)
    return {
      id: idOfCommand(command),
      group: 'commands',
      name: commandWords[command],
      detail: '',
      keys: shownKeys(command, isMac),
      whyNot: because && whyNotWords[because],
      act: () => carryOut(command)
    }
  })
}

function useCircumstances(hasFocused: boolean): Circumstances {
  const screen = useFrame((state) => state.screen)
  const step = useDeletion(({ step: now }) => (isLookUp(now) ? 'idle' : now.kind))
  const isBlocked = usePreflight(({ findings }) => findings.some(isBlocking))
  const assets = useLibrary((state) => state)
  const { phase, selection, shown } = assets
  const why = whyNotDelete(assets)

  return {
    screen,
    step,
    isAnyRun: useAnyRun(),
    isBlocked,
    isListing: phase.kind === 'listing',
    isOffline: isOffline(phase),
    shown: shown.order.length,
    selected: size(selection.now.indices),
    unchecked: why !== null && why !== 'offline' ? why.unchecked : 0,
    canUndo: selection.past.length > 0,
    canRedo: selection.future.length > 0,
    hasFocused
  }
}
