import { fail, ok, type Result } from '@shared/problem'
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
      if (!read.ok) return read
      const { status = null, fileName = null } = read.value
      return isSuccess(status, file.contentType)
        ? ok({ fileName })
        : fail({ kind: 'unreadable', why: `status ${status} is not documented as a success` })
    }
  }
}

const SUCCESSES: readonly number[] = [1, 3]

/** Every field is optional, and of sounds no status is documented. Null: none is told. */
const isSuccess = (status: number | null, contentType: string): boolean =>
  status === null || contentType.startsWith('audio/') || SUCCESSES.includes(status)
