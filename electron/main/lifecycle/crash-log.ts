import type { EventEmitter } from 'node:events'
import type { App } from 'electron'
import type { Log } from '../../log/log'
import { wordsOf } from '../../log/log-event'

/**
 * Logs what nobody expected. An exception then takes its usual course (Electron shows it); after a
 * rejected promise that nobody handled the program goes on.
 */
export function logCrashes(
  process: EventEmitter,
  app: Pick<App, 'on'>,
  log: Pick<Log, 'write' | 'writeNow'>
): void {
  process.on('uncaughtExceptionMonitor', (error: unknown) =>
    log.writeNow({ event: 'exception', where: 'main', error: wordsOf(error) })
  )
  process.on('unhandledRejection', (error: unknown) =>
    log.write({ event: 'exception', where: 'main, a promise', error: wordsOf(error) })
  )
  app.on('web-contents-created', (_created, contents) => {
    contents.on('render-process-gone', (_gone, { reason, exitCode }) =>
      log.write({ event: 'page-gone', reason, exitCode })
    )
  })
}
