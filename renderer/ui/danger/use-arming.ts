import { type RefObject, useEffect, useState } from 'react'
import { ARMED_AFTER_MS, type Arming, createArming } from './arming'

type Button = RefObject<HTMLButtonElement | null>

/** The arming of a button, which begins when it is drawn, and again whenever it has moved. */
export function useArming(button: Button): {
  readonly arming: Arming
  readonly isArmed: boolean
  /** Whether it has the focus and must not lose it, as a disabled button would. */
  readonly isHeld: boolean
} {
  const [arming] = useState(createArming)
  const [isArmed, setArmed] = useState(false)
  const [isHeld, setHeld] = useState(false)

  useEffect(
    () =>
      followBox(button, (at) => {
        arming.shown(at)
        setHeld(button.current === document.activeElement)
        setArmed(false)
        const timer = setTimeout(() => setArmed(true), ARMED_AFTER_MS)
        return () => clearTimeout(timer)
      }),
    [button, arming]
  )
  useEffect(() => followPresses(button, arming), [button, arming])

  return { arming, isArmed, isHeld }
}

/**
 * Calls `act` once the button is on the screen, and whenever it stands elsewhere: the window was
 * resized, or what is around it has grown. Looks with each frame and each press, from the second
 * frame on, when the first is on the screen. Returns its undo.
 */
function followBox(button: Button, act: (at: number) => () => void): () => void {
  let undo = (): void => undefined
  let frame = 0
  let last = ''

  const look = (): void => {
    const { left = 0, top = 0 } = button.current?.getBoundingClientRect() ?? {}
    const place = `${Math.round(left)} ${Math.round(top)}`
    if (place === last) return

    last = place
    undo()
    undo = act(performance.now())
  }
  const lookAgain = (): void => {
    look()
    frame = requestAnimationFrame(lookAgain)
  }
  frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      addEventListener('pointerdown', look, true)
      lookAgain()
    })
  })

  return () => {
    cancelAnimationFrame(frame)
    removeEventListener('pointerdown', look, true)
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
