import { type RefObject, useEffect, useState } from 'react'
import { ARMED_AFTER_MS, type Arming, createArming } from './arming'

type Button = RefObject<HTMLButtonElement | null>

/** The arming of a dialog's button, which begins when the dialog is drawn. */
export function useArming(button: Button): {
  readonly arming: Arming
  readonly isArmed: boolean
} {
  const [arming] = useState(createArming)
  const [isArmed, setArmed] = useState(false)

  useEffect(
    () =>
      onceDrawn((at) => {
        arming.shown(at)
        const timer = setTimeout(() => setArmed(true), ARMED_AFTER_MS)
        return () => clearTimeout(timer)
      }),
    [arming]
  )
  useEffect(() => followPresses(button, arming), [button, arming])

  return { arming, isArmed }
}

/** Calls `act` in the second frame from now, when the first is on the screen. Returns its undo. */
function onceDrawn(act: (at: number) => () => void): () => void {
  let undo = (): void => undefined
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      undo = act(performance.now())
    })
  })

  return () => {
    cancelAnimationFrame(frame)
    undo()
  }
}

/** Tells of every press on the page, so that none that began elsewhere passes for one here. */
function followPresses(button: Button, arming: Arming): () => void {
  const stop = new AbortController()
  const everywhere = { capture: true, signal: stop.signal }
  const press = ({ target, timeStamp }: Event, isHeld: boolean): void =>
    arming.pressed({
      at: timeStamp,
      isHeld,
      isOnButton: target instanceof Node && button.current?.contains(target) === true
    })
  // The click of a press comes together with its release, but after it.
  const release = (): void => void setTimeout(arming.released)

  addEventListener('pointerdown', (event) => press(event, false), everywhere)
  addEventListener('pointerup', release, everywhere)
  addEventListener('pointercancel', release, everywhere)
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter' || event.key === ' ') press(event, event.repeat)
    },
    everywhere
  )
  addEventListener('keyup', release, everywhere)

  return () => stop.abort()
}
