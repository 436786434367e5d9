import { appendFileSync } from 'node:fs'

/**
 * Appends each message from main to the page, as a line of JSON, to the file that a test names.
 * Messages from the page to main are left out.
 */
export function record(kind: 'answer' | 'event', channel: string, message: unknown): void {
  const path = process.env['KLING_SWEEP_HOST_RECORD']
  if (path) appendFileSync(path, `${JSON.stringify([kind, channel, message])}\n`)
}
