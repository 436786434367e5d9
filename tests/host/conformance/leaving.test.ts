import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { createLeaving, type Leaver } from '../rules/leaving'
import { endOnSignals } from '../rules/signals'
import type { System } from '../rules/system'

const SYSTEMS = ['darwin', 'win32', 'linux'] as const
type Preventable = { preventDefault(): void }

/** A program with that many windows, none of which objects unless told to. */
function program(system: System, count: number) {
  const seen: string[] = []
  const app = new EventEmitter()
  const leaving = createLeaving({
    system,
    emit: (event, ...args) => {
      seen.push(event)
      return app.emit(event, ...args)
    },
    end: (code) => void seen.push(`end ${code}`)
  })
  const refusing = new Set<number>()
  const windows = Array.from({ length: count }, (_, at): Leaver => {
    const window: Leaver = {
      close: () => {
        seen.push(`close ${at}`)
        if (refusing.has(at)) leaving.stays()
        else leaving.closed(window)
      },
      destroy: () => {
        seen.push(`destroy ${at}`)
        leaving.closed(window)
      }
    }
    leaving.opened(window)
    return window
  })
  return { app, leaving, refusing, seen, windows }
}

describe.each(SYSTEMS)('the end of a program on %s', (system) => {
  it('asks the program, then its windows, then the program again; nothing else is told', () => {
    const { app, leaving, seen } = program(system, 2)
    app.on('window-all-closed', () => seen.push('not while quitting'))
    leaving.quit()
    const closed = system === 'darwin' ? ['close 1', 'close 0'] : ['close 0', 'close 1']
    expect(seen).toEqual(['before-quit', ...closed, 'will-quit', 'end 0'])
  })

  it('is off when the program, or a window, objects, and may be asked for again', () => {
    const { app, leaving, refusing, seen } = program(system, 1)
    app.once('before-quit', (event: Preventable) => event.preventDefault())
    leaving.quit()
    expect(seen).toEqual(['before-quit'])

    refusing.add(0)
    leaving.quit()
    expect(seen.slice(1)).toEqual(['before-quit', 'close 0'])

    refusing.clear()
    leaving.quit()
    expect(seen.slice(3)).toEqual(['before-quit', 'close 0', 'will-quit', 'end 0'])
  })

  it('can be put off once its windows have gone', () => {
    const { app, leaving, seen } = program(system, 1)
    app.once('will-quit', (event: Preventable) => event.preventDefault())
    leaving.quit()
    expect(seen).toEqual(['before-quit', 'close 0', 'will-quit'])
    leaving.quit()
    expect(seen.slice(3)).toEqual(['before-quit', 'will-quit', 'end 0'])
  })

  it('comes with its last window, unless the program listens for that', () => {
    const alone = program(system, 2)
    for (const { close } of alone.windows) close()
    expect(alone.seen.slice(2)).toEqual(['window-all-closed', 'before-quit', 'will-quit', 'end 0'])

    const listening = program(system, 1)
    listening.app.on('window-all-closed', () => undefined)
    listening.windows[0]?.close()
    expect(listening.seen).toEqual(['close 0', 'window-all-closed'])
  })

  it('asks nobody when the program exits', () => {
    const { leaving, seen } = program(system, 2)
    leaving.exit(3)
    leaving.exit(4)
    leaving.quit()
    expect(seen).toEqual(['destroy 0', 'destroy 1', 'end 3'])
  })

  it('is not asked for twice', () => {
    const { leaving, seen } = program(system, 0)
    leaving.quit()
    leaving.quit()
    expect(seen).toEqual(['before-quit', 'will-quit', 'end 0'])
  })

  it('can be taken back from the Dock, on a Mac alone', () => {
    const { leaving, seen } = program(system, 0)
    leaving.activate()
    expect(seen).toEqual(system === 'darwin' ? ['activate'] : [])
  })
})

describe.each(SYSTEMS)('signals on %s', (system) => {
  function signalled() {
    const seen: string[] = []
    const process = Object.assign(new EventEmitter(), {
      exit: (code: number) => void seen.push(`exit ${code}`)
    })
    endOnSignals(process, system, () => void seen.push('quit'))
    return { process, seen }
  }

  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
    ['SIGHUP', 129]
  ])('%s is a wish, and an end when it comes again', (signal, code) => {
    const { process, seen } = signalled()
    process.emit(signal)
    process.emit(signal)
    expect(seen).toEqual(system === 'win32' ? [] : ['quit', `exit ${code}`])
  })

  it('are one wish together', () => {
    const { process, seen } = signalled()
    for (const signal of ['SIGHUP', 'SIGTERM', 'SIGINT']) process.emit(signal)
    expect(seen).toEqual(system === 'win32' ? [] : ['quit'])
  })
})
