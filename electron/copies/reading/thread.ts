import { parentPort } from 'node:worker_threads'
import { type Answer, question, REST } from './messages'
import { readHere } from './reader'

// The thread that reads copies: an entry of its own in the build, named copy-reader.

const stops = new Map<number, AbortController>()

parentPort?.on('message', async (message: unknown) => {
  if (message === REST) {
    parentPort?.close()
    return
  }

  const asked = question.parse(message)
  const { ticket } = asked
  if (asked.ask === 'give-up') {
    stops.get(ticket)?.abort()
    return
  }

  const { path } = asked
  const stop = new AbortController()
  stops.set(ticket, stop)
  const result =
    asked.ask === 'contents'
      ? await readHere.contentsOf(path)
      : await readHere.kindOf(path, asked.type, stop.signal)
  stops.delete(ticket)
  const answered: Answer = { ticket, result }
  parentPort?.postMessage(answered)
})
