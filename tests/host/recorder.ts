import { appendFileSync } from 'node:fs'

/**
 * Writes down every message that main sends to the page, as lines of JSON, into the file a test
 * names. What the page says to main is not among them.
 */
export function record(kind: 'answer' | 'event', channel: string, message: unknown): void {
  const path = process.env['KLING_SWEEP_HOST_RECORD']
  if (path) appendFileSync(path, `${JSON.stringify([kind, channel, message])}\n`)
}
