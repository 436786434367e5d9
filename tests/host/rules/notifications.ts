import { EventEmitter } from 'node:events'
import type { NotificationConstructorOptions } from 'electron'
import { strict } from '../strict'
import type { System } from './system'

/** What happens to a notification. */
export type Fate = 'shown' | 'clicked' | 'dismissed' | 'refused'

interface Options {
  readonly system: System
  /** Shows it to the user or the test. The answer tells what becomes of it. */
  readonly show: (text: string, meets: (fate: Fate) => void) => void
  /** Before that none can be made. */
  readonly isReady?: () => boolean
}

/** Electron's class, as far as it is used. */
export interface NotificationClass {
  new (options: NotificationConstructorOptions): EventEmitter & { show(): void }
  isSupported(): boolean
}

/** What the program hears of it. Linux does not say that it failed. */
const heardOf = (fate: Fate, system: System): string | null => {
  switch (fate) {
    case 'shown':
      return 'show'
    case 'clicked':
      return 'click'
    case 'dismissed':
      return 'close'
    default:
      return system === 'linux' ? null : 'failed'
  }
}

/**
 * Electron's class, by the rules of a system. Nothing here holds a notification: one that the
 * program lets go of may be collected, and then tells nothing more (electron#16922).
 */
export function createNotifications({
  system,
  show,
  isReady = () => true
}: Options): NotificationClass {
  return class NotificationDouble extends EventEmitter {
    readonly #options: NotificationConstructorOptions
    constructor(options: NotificationConstructorOptions) {
      super()
      if (!isReady()) throw new Error('Cannot create Notification before app is ready')
      this.#options = options
    }

    show(): void {
      const weak = new WeakRef(this)
      show(`${this.#options.title}: ${this.#options.body}`, (fate) => {
        const event = heardOf(fate, system)
        if (event === null) return
        const told = event === 'failed' ? ['not permitted'] : []
        weak.deref()?.emit(event, strict('event', {}), ...told)
      })
    }

    static isSupported(): boolean {
      return true
    }
  }
}
