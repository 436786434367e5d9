import { useEffect, useEffectEvent } from 'react'
import { usePreferences } from '../../stores'
import { isField } from '../../ui/field'
import { isComposing, isSingleKey, keysOf } from '../../ui/keyboard/pressed'
import type { Review } from './use-review'

/** Enter opens the one beside in the viewer. */
type Letter = 'a' | 'v' | 'd' | 's' | 'z' | 'enter'

/** Keys of the screen, wherever the focus is, but for fields and open dialogs (R36). */
export function useReviewKeys(review: Review, letters: Readonly<Record<Letter, () => void>>): void {
  const singleKeys = usePreferences(({ preferences }) => preferences.singleKeys)
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    const isOurs = !event.ctrlKey && !event.metaKey && !event.altKey && !isComposing(event)
    const { target } = event
    if (!isOurs || !(target instanceof Element) || isTaken(target)) return

    // A key that is held down goes through the groups, and decides about none but the first.
    const act = keysOf(event)
      .filter((key) => !event.repeat || key.startsWith('arrow'))
      .filter((key) => singleKeys || !isSingleKey(key))
      .filter((key) => key !== 'enter' || !target.matches('button, summary, a, input'))
      .map((key) => actOf(key, review, letters))
      .find(Boolean)
    if (!act) return
    event.preventDefault()
    act()
  })

  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event)
    addEventListener('keydown', listener)
    return () => removeEventListener('keydown', listener)
  }, [])
}

/** Fields take their keys, and so do players and the zoom, which the arrows move. */
const isTaken = (target: Element): boolean =>
  (isField(target) && !target.matches('[type=checkbox]')) ||
  target.matches('video, audio, [type=radio]') ||
  document.querySelector('dialog[open], [popover]:popover-open') !== null

function actOf(
  key: string,
  review: Review,
  letters: Readonly<Record<Letter, () => void>>
): (() => void) | null {
  switch (key) {
    case 'arrowup':
      return () => review.move(-1)
    case 'arrowdown':
      return () => review.move(1)
    case 'arrowleft':
      return () => review.showMember(review.beside - 1)
    case 'arrowright':
      return () => review.showMember(review.beside + 1)
    case 'a':
    case 'v':
    case 'd':
    case 's':
    case 'z':
    case 'enter':
      return letters[key]
    default:
      return /^[1-9]$/.test(key) ? () => review.showMember(Number(key) - 1) : null
  }
}
