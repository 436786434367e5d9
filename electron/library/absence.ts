import type { Problem } from '@shared/problem'
import type { Upload } from '../kling/wire'
import type { ListedUploads } from './listed-uploads'
import type { Entry } from './listing/page'
import type { OpenReason, Unasked } from './proof/prove'
import type { ReadingOptions, Source } from './source'

/**
 * What is known of an asset that may be gone. `there`: without an upload, it was shown in a shape
 * that cannot be read. `open`: nothing proves it either way; `unreadable`: the service could not be
 * asked to the end, because of `problem`.
 */
export type Fate =
  | { readonly kind: 'gone' }
  | { readonly kind: 'there'; readonly upload: Upload | null }
  | { readonly kind: 'open'; readonly why: OpenReason }
  | Unasked
  | { readonly kind: 'open'; readonly why: 'unreadable'; readonly problem: Problem }

export type Fates = ReadonlyMap<string, Fate>

interface Options extends Pick<ReadingOptions, 'signal' | 'onWaiting'> {
  readonly targets: readonly Entry[]
  /** Answered as deleted: of these the proof is a second word. */
  readonly answered?: ReadonlySet<string> | undefined
  readonly listed: ListedUploads
  readonly source: Source
}

/** Learns what became of assets by the neighbours they were listed between. */
export async function learnFates(options: Options): Promise<Fates> {
  const { targets, answered, listed, source, signal, onWaiting } = options
  const targetOf = new Map(targets.map((target) => [target.id, target]))
  const shown = new Map<string, Upload>()
  const reading = source.begin({
    signal,
    onWaiting,
    onRead: (page) => {
      listed.renew(page)
      for (const upload of page.uploads)
        if (targetOf.has(upload.asset.id)) shown.set(upload.asset.id, upload)
    }
  })

  const ids = [...targetOf.keys()]
  const verdicts = await reading.proveGone({
    ranking: listed.rankingFor(ids),
    targets: [...targetOf.values()],
    isAnswered: (id) => answered?.has(id) === true,
    isYoung: listed.isYoung,
    isOld: (id) => listed.isOld(targetOf.get(id) ?? { id, createdAt: null })
  })

  const fates = new Map<string, Fate>()
  const problem = reading.problem()
  for (const [id, verdict] of verdicts) {
    const upload = shown.get(id)
    if (upload || verdict.kind === 'there') fates.set(id, { kind: 'there', upload: upload ?? null })
    else if (verdict.kind === 'open' && problem !== null)
      fates.set(id, { kind: 'open', why: 'unreadable', problem })
    else fates.set(id, verdict)
  }
  return fates
}
