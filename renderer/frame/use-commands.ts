import type { Command } from '@shared/commands'
import { assertNever } from '@shared/problem'
import { useCallback, useEffect } from 'react'
import { isOffline } from '../library/offline'
import { useMenu, useStores } from '../stores'
import { commandOf } from './keys'

/** The search field; see renderer/library/toolbar.tsx. */
const SEARCH = 'input[type=search]'

/** Commands by key and from the native menu: one list, carried out in one place. A dialog keeps its keys to itself. */
export function useCommands(): void {
  const carryOut = useCarryOut()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !(event.target instanceof Element) || event.target.closest('dialog')) return
      const command = commandOf(event, isField(event.target))
      if (command === null || (command === 'delete' && event.repeat)) return
      event.preventDefault()
      carryOut(command)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [carryOut])

  const onMenu = useCallback(
    (command: Command): void => {
      const focused = document.activeElement
      if (document.querySelector('dialog[open]')) return
      if (focused instanceof HTMLInputElement && isField(focused) && isOfTheField(command, focused)) return
      carryOut(command)
    },
    [carryOut]
  )
  useMenu(onMenu)
}

function useCarryOut(): (command: Command) => void {
  const { library, deletion, frame } = useStores()
  return useCallback(
    (command) => {
      const { screen, show, open } = frame.getState()
      const { step, plan, cancel } = deletion.getState()
      const assets = library.getState()
      const onLibrary = screen === 'library'
      switch (command) {
        case 'library':
        case 'history':
        case 'settings':
          return show(command)
        case 'shortcuts':
          return open('shortcuts')
        case 'find':
          show('library')
          return document.querySelector<HTMLInputElement>(SEARCH)?.select()
        case 'refresh':
          return step.kind === 'running' || assets.phase.kind === 'listing' || isOffline(assets.phase) ? undefined : void assets.refresh()
        case 'clear-selection':
          if (!onLibrary) return show('library')
          return step.kind === 'planning' ? void cancel() : assets.clearSelection()
        case 'select-all':
          return onLibrary ? assets.selectAll() : undefined
        case 'invert':
          return onLibrary ? assets.invert() : undefined
        case 'undo':
          return onLibrary ? assets.undo() : undefined
        case 'redo':
          return onLibrary ? assets.redo() : undefined
        case 'delete':
          return onLibrary ? void plan() : undefined
        default:
          return assertNever(command)
      }
    },
    [library, deletion, frame]
  )
}

const isField = (element: Element): boolean => element.closest('input:not([type=radio], [type=checkbox]), select, textarea') !== null

/** On a Mac the menu takes a key before the page has seen it: in a text field it means the text. */
function isOfTheField(command: Command, field: HTMLInputElement): boolean {
  if (command === 'select-all') field.select()
  else if (command === 'undo' || command === 'redo') document.execCommand(command)
  else return command === 'delete' || command === 'clear-selection'
  return true
}
