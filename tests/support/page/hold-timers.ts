/**
 * Stops the timers of the page it runs in: from then on none fires before `passTime()` of its
 * window, so what is a rest does not hang on how busy the machine is.
 */
export function holdTimers(): void {
  const held = new Map<number, () => void>()
  const { clearTimeout: clear } = window
  let last = 1_000_000
  Object.assign(window, {
    setTimeout: (act: () => void) => {
      last += 1
      held.set(last, act)
      return last
    },
    clearTimeout: (handle: number) => void (held.delete(handle) || clear(handle)),
    passTime: () => {
      const due = [...held.values()]
      held.clear()
      for (const act of due) act()
    }
  })
}
