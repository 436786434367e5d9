import { ok, type Result } from '@shared/problem'
import { decode } from './answer'
import type { Request, Sent } from './http'
import { receivedAnswer } from './wire'

/** What the service says of a file that it has taken: no id, only the name that it gave. */
export interface Received {
  readonly fileName: string | null
}

/** New uploads. */
export interface Sending {
  /** What failed, or was cancelled, may have been taken all the same. */
  readonly file: (email: string, file: Sent, signal?: AbortSignal) => Promise<Result<Received>>
}

export function createSending(request: Request): Sending {
  return {
    file: async (email, file, signal) => {
      // The documented path ends with a slash.
      const path = ['assets', '']
      const answer = await request({ method: 'POST', path, query: { email }, file, signal })
      if (!answer.ok) return answer

      const read = decode(answer.value, receivedAnswer)
      return read.ok ? ok({ fileName: read.value.fileName ?? null }) : read
    }
  }
}
