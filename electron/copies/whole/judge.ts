import type { Asset, AssetType } from '@shared/asset'
import type { Unproved } from '@shared/copies/copy'
import type { Result } from '@shared/problem'
import { withFile } from '../../files/reading'
import type { DecoderAnswer } from '../decoder'
import { hasEnd } from './ends'
import { type FileKind, fits, KIND_BYTES, kindOf } from './kind'

export type Told = Pick<Asset, 'type' | 'width' | 'height' | 'durationMs'>

/** How far a duration may be from the one the listing tells, whichever is more. */
const DURATION_SHARE = 0.05
const DURATION_MS = 250

/** What a file is by its own bytes, or what it lacks. Null: there is no file. */
export function kindOfWhole(
  path: string,
  type: AssetType,
  signal?: AbortSignal
): Promise<Result<FileKind | Unproved | null>> {
  return withFile(path, async (file) => {
    const kind = kindOf(await file.read(0, KIND_BYTES))
    if (kind === null || !fits(kind, type)) return { kind: 'wrong-type' }
    if (!(await hasEnd(file, kind.extension, signal))) return { kind: 'no-end' }
    // A sound in a video's wrapping is listened to.
    return type === 'audio' ? { ...kind, as: 'sound' } : kind
  })
}

/**
 * Compares what the page's decoder says with the listing. Null: nothing speaks against it. A size
 * or a duration that the listing does not tell, or that no asset can have, is not compared.
 */
export function judgeDecoded(
  decoded: DecoderAnswer,
  as: FileKind['as'],
  told: Told
): Unproved | null {
  if (decoded === 'not-answered') return { kind: 'not-answered' }
  // An answer about something else proves nothing.
  if (decoded === null || (as === 'picture') !== 'width' in decoded) return { kind: 'not-decoded' }
  return 'width' in decoded ? judgeSize(decoded, told) : judgeDuration(decoded.durationMs, told)
}

function judgeSize(
  found: { readonly width: number; readonly height: number },
  { width, height }: Told
): Unproved | null {
  if (width === null || height === null) return null
  const isUpright = found.width === width && found.height === height
  // The file may say that it is to be turned, and the listing count its sides as they are stored.
  const isTurned = found.width === height && found.height === width
  return isUpright || isTurned ? null : { kind: 'other-size', told: { width, height }, found }
}

function judgeDuration(foundMs: number, { durationMs: toldMs }: Told): Unproved | null {
  if (toldMs === null) return foundMs > 0 ? null : { kind: 'not-decoded' }
  const mayDiffer = Math.max(DURATION_MS, toldMs * DURATION_SHARE)
  return Math.abs(foundMs - toldMs) <= mayDiffer
    ? null
    : { kind: 'other-duration', toldMs, foundMs }
}

/** Whether it is a reason, not a kind of file. */
export const isUnproved = (found: FileKind | Unproved): found is Unproved => 'kind' in found
