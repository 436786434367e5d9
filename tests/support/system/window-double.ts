import { EventEmitter } from 'node:events'

class ContentsDouble extends EventEmitter {
  reloads = 0
  isDestroyed = (): boolean => false
  reload = (): void => {
    this.reloads += 1
  }
}

/** Like Electron's: every call to a closed window throws. */
export class WindowDouble extends EventEmitter {
  readonly webContents = new ContentsDouble()
  readonly seen: string[] = []
  isMinimizedNow = false
  #isDestroyed = false
  isDestroyed = (): boolean => this.#isDestroyed
  isMinimized = (): boolean => {
    this.#alive()
    return this.isMinimizedNow
  }
  restore = (): void => this.#told('restore')
  show = (): void => this.#told('show')
  focus = (): void => this.#told('focus')
  /** Closes it, as the user or the program would. Returns whether it closed. */
  close = (): boolean => {
    this.#alive()
    let isPrevented = false
    this.emit('close', { preventDefault: () => (isPrevented = true) })
    this.#isDestroyed = !isPrevented
    return this.#isDestroyed
  }
  #alive(): void {
    if (this.#isDestroyed) throw new TypeError('Object has been destroyed')
  }
  #told(what: string): void {
    this.#alive()
    this.seen.push(what)
  }
}
