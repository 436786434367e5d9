import { EventEmitter } from 'node:events'
import { strict } from '../strict'
import type { System } from './system'

/** What the system makes of a program as it goes down. */
type GoingDown = 'waits' | 'goes on'

export interface PowerMonitor extends EventEmitter {
  /** For tests: the system goes down. */
  readonly goDown: () => GoingDown
}

/**
 * Electron's `powerMonitor`, as far as the end of the system goes. Windows tells its windows
 * instead. Linux waits for a program only if Electron has asked for it, which it does for each
 * listener to `shutdown` but for the very first listener of all.
 */
class PowerMonitorDouble extends EventEmitter implements PowerMonitor {
  readonly #system: System
  #mayWait = false
  constructor(system: System) {
    super()
    this.#system = system
    this.#mayWait = system === 'darwin'
    this.once('newListener', () => {
      this.on('newListener', (event) => {
        if (event === 'shutdown') this.#mayWait = true
      })
    })
  }

  goDown = (): GoingDown => {
    if (this.#system === 'win32') return 'goes on'
    let isPrevented = false
    this.emit('shutdown', strict('event', { preventDefault: () => (isPrevented = true) }))
    return isPrevented && this.#mayWait ? 'waits' : 'goes on'
  }
}

export const createPowerMonitor = (system: System): PowerMonitor => new PowerMonitorDouble(system)
