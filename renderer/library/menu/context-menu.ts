import type { LibraryKind } from '@shared/library/kind'
import type { MenuAsked } from '@shared/menu/context-menu'
import { isBlocking } from '@shared/preflight'
import { isLookUp, isResting } from '../../deletion/question/steps'
import type { Stores } from '../../stores'
import { carryOut } from './carry-out'
import { indicesOf, type Known, menuFor } from './offer'
import { type Place, subjectAt } from './subject'

interface Asked {
  /** The library when the menu was asked for. */
  readonly known: Known & { readonly account: string | null }
  readonly place: Place
  readonly at: MenuAsked['at']
}

/** Whether something has come over the library since the menu was opened. */
const isCovered = (): boolean => document.querySelector('dialog[open]') !== null

/** Shows the native menu of what was pointed at, and does what is chosen in it. */
export async function openMenu(
  stores: Stores,
  libraries: Readonly<Record<LibraryKind, Stores>>,
  { known, place, at }: Asked
): Promise<void> {
  const { library, deletion, preflight, popUpMenu } = stores
  const subject = subjectAt(place, known)
  if (!subject) return

  const { step } = deletion.getState()
  const isAnyRun = Object.values(libraries).some(
    (one) => one.deletion.getState().step.kind === 'running'
  )
  const held = {
    isBusy: isAnyRun || !(isResting(step) || isLookUp(step)),
    isBlocked: preflight.getState().findings.some(isBlocking)
  }
  const menu = menuFor(subject, known, held)
  const chosen = await popUpMenu({ ...menu, at: at && { x: pixel(at.x), y: pixel(at.y) } })
  if (!chosen.ok || chosen.value === null) return

  // Another account, or a question: what was pointed at is not there any more.
  const isStillThere = library.getState().account === known.account && !isCovered()
  if (isStillThere) carryOut(chosen.value, subject, indicesOf(subject, known), stores)
}

/** Where a tile reaches out of the window, its edge. */
const pixel = (at: number): number => Math.max(0, Math.round(at))
