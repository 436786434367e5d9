import type { CopiesEstimate, CopiesSetup } from '@shared/copies/saving'
import type { Result } from '@shared/problem'

/** Bytes that the disk lacks; 0 if there is room, or nobody knows. */
export const lackingBytes = ({ bytes, freeBytes }: CopiesEstimate): number =>
  bytes === null || freeBytes === null ? 0 : Math.max(0, bytes - freeBytes)

/** Whether copies are saved first; null as long as that is not known, or cannot begin (R27). */
export function readyOf(
  setup: CopiesSetup | null,
  known: Result<CopiesEstimate> | null
): boolean | null {
  if (setup === null) return null
  if (!setup.first) return false
  return setup.folder !== null && known?.ok === true && lackingBytes(known.value) === 0
    ? true
    : null
}
