import { EventEmitter } from 'node:events'

/**
 * Electron's `app`, as far as quitting goes: `will-quit` may be prevented, then comes `quit`, then
 * the end.
 */
export function quittingApp(end: () => void) {
  const app = Object.assign(new EventEmitter(), {
    quit: () => {
      let isPrevented = false
      app.emit('will-quit', { preventDefault: () => (isPrevented = true) })
      if (isPrevented) return
      app.emit('quit')
      end()
    }
  })
  return app
}
