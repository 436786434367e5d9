import { join } from 'node:path'
import { LIKENESS_VERSION } from '@shared/likeness/likeness'
import { decodeRecords, encodeRecords, type LikenessRecord } from '@shared/likeness/record'
import type { Problem } from '@shared/problem'
import { checksum } from '../files/checked-json'
import { createStoredFile } from '../files/stored-file'
import { oneAtATime } from '../time/one-at-a-time'

/** What the pictures of one account look like, and which files were read whole. */
export interface Prints {
  readonly all: () => Promise<Uint8Array<ArrayBuffer>>
  /** Null: the picture says too little for a print. */
  readonly keepPrint: (id: string, print: Uint8Array | null) => Promise<void>
  /** The SHA-256 of the whole file. */
  readonly keepFile: (id: string, file: Uint8Array) => Promise<void>
}

export interface PrintStores {
  readonly of: (accountKey: string) => Prints
  /** Resolves once everything kept is on the disk, or has failed. */
  readonly flush: () => Promise<unknown>
  readonly forget: () => Promise<unknown>
}

/** A million assets with both. */
const LIMIT_BYTES = 300 * 1024 * 1024
/** The file is written at most this often: what a crash loses is found again. */
const WRITE_EVERY_MS = 20_000
/** A line before the records: the checksum of all that follows, and the version of the prints. */
const HEAD = /^([0-9a-f]{8}) (\d{1,6})\n/
const HEAD_LIMIT = 20

type Records = Map<string, LikenessRecord>
type Kept = Prints & { readonly write: () => Promise<void> }

/** `tell` hears of files that cannot be read or written. */
export function createPrintStores(
  folder: string,
  stamp: () => string,
  tell: (problem: Problem) => void = () => undefined
): PrintStores {
  const stores = new Map<string, Kept>()
  const flush = (): Promise<unknown> =>
    Promise.all([...stores.values()].map(({ write }) => write()))

  return {
    of: (accountKey) => {
      const name = `likeness/${accountKey}.prints`
      const path = join(folder, `${accountKey}.prints`)
      const known = stores.get(accountKey)
      const store = known ?? createPrints({ path, name, stamp, tell })
      stores.set(accountKey, store)
      return store
    },
    flush,
    forget: async () => {
      await flush()
      stores.clear()
    }
  }
}

interface Options {
  readonly path: string
  readonly name: string
  readonly stamp: () => string
  readonly tell: (problem: Problem) => void
}

function createPrints({ tell, ...place }: Options): Kept {
  const file = createStoredFile<Records>({ ...place, limitBytes: LIMIT_BYTES, parse })
  let loaded: Promise<Records> | null = null
  let isChanged = false
  let timer: ReturnType<typeof setTimeout> | undefined
  // A write comes after everything that was to be kept before it.
  const inTurn = oneAtATime()

  const load = (): Promise<Records> => {
    loaded ??= file.read().then((read) => {
      if (!read.ok) tell(read.problem)
      return (read.ok && read.value) || new Map()
    })
    return loaded
  }

  const write = (): Promise<void> =>
    inTurn(async () => {
      clearTimeout(timer)
      timer = undefined
      if (!isChanged) return
      isChanged = false
      const written = await file.write(encoded(await load()))
      if (!written.ok) tell(written.problem)
    })

  const keep = (id: string, part: Partial<LikenessRecord>): Promise<void> =>
    inTurn(async () => {
      const records = await load()
      const before = records.get(id) ?? { id, isSeen: false, print: null, file: null }
      records.set(id, { ...before, ...part })
      isChanged = true
      timer ??= setTimeout(() => void write(), WRITE_EVERY_MS).unref()
    })

  return {
    all: async () => encodeRecords((await load()).values()),
    keepPrint: (id, print) => keep(id, { isSeen: true, print }),
    keepFile: (id, sum) => keep(id, { file: sum }),
    write
  }
}

function encoded(records: Records): Uint8Array {
  const body = encodeRecords(records.values())
  return Buffer.concat([Buffer.from(`${checksum(body)} ${LIKENESS_VERSION}\n`), body])
}

/** Prints of another version are made anew; what the files are stays known. */
function parse(bytes: Uint8Array): Records | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [head = '', sum, version] = HEAD.exec(file.toString('latin1', 0, HEAD_LIMIT)) ?? []
  const body = new Uint8Array(file.subarray(head.length))
  if (head === '' || checksum(body) !== sum) return null

  const isOwn = Number(version) === LIKENESS_VERSION
  const records = decodeRecords(body)
  if (!records) return null
  const kept = isOwn
    ? records
    : records.map((record) => ({ ...record, isSeen: false, print: null }))
  return new Map(kept.map((record) => [record.id, record]))
}
