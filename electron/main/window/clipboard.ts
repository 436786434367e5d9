import { fail, ok, type Result } from '@shared/problem'
import type { Clipboard } from 'electron'

/** Puts text into the system's clipboard. */
export type CopyText = (text: string) => Promise<Result<null>>

export function createCopyText(clipboard: Pick<Clipboard, 'writeText'>): CopyText {
  return async (text) => {
    try {
      await clipboard.writeText(text)
      return ok(null)
    } catch {
      return fail({ kind: 'file-failed', code: 'the clipboard', what: 'copy' })
    }
  }
}
