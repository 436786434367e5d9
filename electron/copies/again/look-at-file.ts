import type { LeftOut } from '@shared/copies/again'
import { fail, ok, type Result } from '@shared/problem'
import { withFile } from '../../files/reading'
import type { Archive } from '../archive/archive'
import type { Saved } from '../archive/manifest'
import type { Decoder } from '../decoder'
import { type FileKind, KIND_BYTES, kindOf } from '../whole/kind'
import { judgeFile, judgeMeasured, type Measured } from './limits'

/** What is wrong with a file, and not with what it shows. */
const OF_THE_FILE: readonly LeftOut['kind'][] = ['missing', 'altered', 'unreadable']

/** Of an id's copies the first whose file is there. If none is: what is wrong with the first. */
export async function lookAtCopies(
  copies: readonly Saved[],
  archive: Pick<Archive, 'pathOf'>,
  decoder: Pick<Decoder, 'decode'>
): Promise<{ readonly saved: Saved; readonly why: LeftOut | null } | null> {
  const looked: { readonly saved: Saved; readonly why: LeftOut | null }[] = []
  for (const saved of copies) {
    const why = await lookAtFile(saved, archive, decoder)
    if (why === null || !OF_THE_FILE.includes(why.kind)) return { saved, why }
    looked.push({ saved, why })
  }
  return looked.find(({ why }) => why?.kind === 'unreadable') ?? looked[0] ?? null
}

/** Whether the service takes a saved copy, as far as that can be told before anything is sent. */
async function lookAtFile(
  saved: Saved,
  archive: Pick<Archive, 'pathOf'>,
  decoder: Pick<Decoder, 'decode'>
): Promise<LeftOut | null> {
  const path = archive.pathOf(saved)
  const found = await kindIn(path, saved)
  if (!found.ok) return found.problem
  const { kind, bytes } = found.value

  const refusal = judgeFile(kind, bytes, saved.type)
  if (refusal || kind === null) return refusal
  const as = saved.type === 'audio' ? { ...kind, as: 'sound' as const } : kind
  const told = toldOf(as, saved)
  return judgeMeasured(kind, saved.type, told ?? (await measure(path, as, decoder)))
}

/** By its own first bytes. Its name, and what the manifest says of its type, do not count. */
async function kindIn(
  path: string,
  saved: Saved
): Promise<Result<{ readonly kind: FileKind | null; readonly bytes: number }, LeftOut>> {
  const read = await withFile(path, async (file) => ({
    kind: kindOf(await file.read(0, KIND_BYTES)),
    bytes: file.size
  }))
  if (!read.ok) return fail({ kind: 'unreadable', why: read.problem })
  if (read.value === null) return fail({ kind: 'missing' })
  return read.value.bytes === saved.bytes ? ok(read.value) : fail({ kind: 'altered' })
}

/** What the manifest tells was proved when the copy was saved. Null: it does not tell. */
function toldOf({ as }: FileKind, { width, height, durationMs }: Saved): Measured | null {
  if (as !== 'picture') return durationMs === null ? null : { size: null, durationMs }
  const isTold = width !== null && height !== null
  return isTold ? { size: { width, height }, durationMs: null } : null
}

/** The page decodes it: no library decodes foreign bytes in main. */
async function measure(
  path: string,
  kind: FileKind,
  decoder: Pick<Decoder, 'decode'>
): Promise<Measured> {
  const decoded = await decoder.decode(path, kind)
  const isAnswered = decoded !== null && decoded !== 'not-answered'
  return {
    size: isAnswered && 'width' in decoded ? decoded : null,
    durationMs: isAnswered && 'durationMs' in decoded ? decoded.durationMs : null
  }
}
