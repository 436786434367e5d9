import type { Command } from '@shared/commands'
import type { DeletionStep } from '../../deletion/question/steps'
import { areFew } from '../../media/compare/few'
import type { Screen } from '../frame-store'

/** Why a command would do nothing. Its words: renderer/frame/palette/words.ts. */
export type Because =
  | 'elsewhere'
  | 'running'
  | 'asking'
  | 'listing'
  | 'offline'
  | 'nothing-shown'
  | 'nothing-selected'
  | 'not-few'
  | 'nothing-to-undo'
  | 'nothing-to-redo'
  | 'unchecked'
  | 'blocked'

/** What decides whether a command can be carried out. */
export interface Circumstances {
  readonly screen: Screen
  readonly step: DeletionStep['kind']
  /** A deletion runs, in either library. */
  readonly isAnyRun: boolean
  /** Every deletion would fail. */
  readonly isBlocked: boolean
  readonly isListing: boolean
  readonly isOffline: boolean
  readonly shown: number
  readonly selected: number
  /** Of those selected, how many are known only from the cached listing. */
  readonly unchecked: number
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** An asset of the grid has the focus. */
  readonly hasFocused: boolean
}

/** Null: the command does something. */
export function whyNot(command: Command, now: Circumstances): Because | null {
  const inLibrary = now.screen === 'library' ? null : 'elsewhere'

  switch (command) {
    case 'library':
    case 'history':
    case 'settings':
    case 'shortcuts':
    case 'palette':
    case 'find':
    case 'filter':
    case 'import-ids':
      return null
    case 'refresh':
      return whyNotRefresh(now)
    case 'select-all':
    case 'invert':
      return inLibrary ?? (now.shown === 0 ? 'nothing-shown' : null)
    case 'clear-selection':
    case 'export-ids':
      return inLibrary ?? (now.selected === 0 ? 'nothing-selected' : null)
    case 'undo':
      if (now.screen === 'duplicates') return null
      return inLibrary ?? (now.canUndo ? null : 'nothing-to-undo')
    case 'redo':
      return inLibrary ?? (now.canRedo ? null : 'nothing-to-redo')
    case 'keep':
      return inLibrary ?? (now.selected > 0 || now.hasFocused ? null : 'nothing-selected')
    case 'compare':
      return inLibrary ?? (areFew(now.selected) ? null : 'not-few')
    case 'delete':
      return inLibrary ?? whyNotDelete(now)
  }
}

function whyNotRefresh({ isAnyRun, isListing, isOffline }: Circumstances): Because | null {
  if (isAnyRun) return 'running'
  if (isListing) return 'listing'
  return isOffline ? 'offline' : null
}

function whyNotDelete(now: Circumstances): Because | null {
  if (now.isAnyRun) return 'running'
  if (now.step !== 'idle' && now.step !== 'reported') return 'asking'
  if (now.selected === 0) return 'nothing-selected'
  if (now.isBlocked) return 'blocked'
  if (now.isOffline) return 'offline'
  return now.unchecked > 0 ? 'unchecked' : null
}
