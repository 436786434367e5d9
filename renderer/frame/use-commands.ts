import { type Command, mayActInField } from '@shared/commands'
import { assertNever } from '@shared/problem'
import { useCallback, useEffect } from 'react'
import { flushSync } from 'react-dom'
import { has } from '../library/catalog/index-set'
import type { LibraryState } from '../library/library-state'
import { isOffline } from '../library/offline'
import { fewOf } from '../media/compare/few'
import { useMenu, useStores } from '../stores'
import { isField } from '../ui/field'
import { commandOf } from './commands/keys'
import { focusHome } from './use-focus-home'

/** The search field in renderer/library/toolbar/toolbar.tsx. */
const SEARCH = 'input[type=search]'
/** The button in renderer/library/filter/filter-button.tsx. */
const FILTER = '.filter-button'

/**
 * Whether a dialog or a panel is open. The focus does not tell: the element in there that had it
 * may be gone.
 */
const isCovered = (): boolean =>
  document.querySelector('dialog[open], [popover]:popover-open') !== null

/**
 * Carries out commands, whether given by key or from the native menu. While a dialog or a panel is
 * open, keys are its own.
 */
export function useCommands(): void {
  const { settings } = useStores()
  const carryOut = useCarryOut()

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !(event.target instanceof Element) || isCovered()) return
      const { singleKeys } = settings.getState().preferences
      const command = commandOf(event, isField(event.target), singleKeys)
      if (command === null) return

      event.preventDefault()
      carryOut(command)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [carryOut, settings])

  const onMenu = useCallback(
    (command: Command): void => {
      const focused = document.activeElement
      // The sheet of shortcuts touches nothing, and no key of the menu opens it in a field.
      const isOfField = isField(focused) && !mayActInField(command) && command !== 'shortcuts'
      // Also in a dialog: a Mac's menu has taken the key from the field.
      if (isOfField) carryOutInField(command, focused)
      else if (!isCovered()) carryOut(command)
    },
    [carryOut]
  )
  useMenu(onMenu)
}

/** Does what a command says, as far as it can be done now. */
export function useCarryOut(): (command: Command) => void {
  const { library, deletion, frame, duplicates } = useStores()

  return useCallback(
    (command) => {
      const { screen, show, open } = frame.getState()
      const { step, plan, cancel } = deletion.getState()
      const assets = library.getState()
      const onLibrary = screen === 'library'
      // Synchronous, because the library cannot take the focus while another screen covers it.
      const bringToFront = (): void => flushSync(() => show('library'))

      switch (command) {
        case 'library':
          if (onLibrary) return focusHome()
          return show(command)
        case 'history':
        case 'settings':
          return show(command)
        case 'shortcuts':
        case 'palette':
          return open(command)
        case 'find':
          bringToFront()
          return document.querySelector<HTMLInputElement>(SEARCH)?.select()
        case 'refresh':
          return step.kind === 'running' ||
            assets.phase.kind === 'listing' ||
            isOffline(assets.phase)
            ? undefined
            : void assets.refresh()
        case 'clear-selection':
          if (!onLibrary) return show('library')
          return step.kind === 'planning' ? void cancel() : assets.clearSelection()
        case 'select-all':
          return onLibrary ? assets.selectAll() : undefined
        case 'invert':
          return onLibrary ? assets.invert() : undefined
        case 'undo':
          if (screen === 'duplicates') void duplicates().then((store) => store.getState().undo())
          return onLibrary ? assets.undo() : undefined
        case 'redo':
          return onLibrary ? assets.redo() : undefined
        case 'delete':
          return onLibrary ? void plan() : undefined
        case 'keep':
          return onLibrary ? void keep(assets) : undefined
        case 'compare':
          return onLibrary && fewOf(assets).length > 0 ? open(command) : undefined
        case 'filter':
          bringToFront()
          // Its panel has its place by the button that opened it.
          return document.querySelector<HTMLElement>(FILTER)?.click()
        case 'export-ids':
          return onLibrary ? void assets.exportIds('selection') : undefined
        case 'import-ids':
          show('library')
          return void assets.importIds()
        default:
          return assertNever(command)
      }
    },
    [library, deletion, frame, duplicates]
  )
}

/**
 * Locks or unlocks the asset that has the focus. If it is selected, or nothing has the focus, locks
 * the whole selection.
 */
function keep({ selection, toggleKept, keepSelected }: LibraryState): Promise<void> {
  const focused =
    document.activeElement instanceof HTMLElement
      ? document.activeElement.dataset['index']
      : undefined
  const index = focused === undefined ? null : Number(focused)

  return index === null || has(selection.now.indices, index) ? keepSelected() : toggleKept(index)
}

/**
 * Applies an editing command to the text field that has the focus. On a Mac the menu takes a key
 * before the page sees it.
 */
function carryOutInField(command: Command, field: Element | null): void {
  if (command === 'undo' || command === 'redo') document.execCommand(command)
  else if (command === 'select-all' && field instanceof HTMLInputElement) field.select()
}
