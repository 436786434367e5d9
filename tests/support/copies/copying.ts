import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Asset, AssetType } from '@shared/asset'
import type { Decoded } from '@shared/copies/decoding'
import { ok } from '@shared/problem'
import { type Archive, openArchive } from '../../../electron/copies/archive/archive'
import type { Unflushed } from '../../../electron/copies/archive/unflushed'
import { createDecoder, type Decoder } from '../../../electron/copies/decoder'
import {
  createDownloads,
  DOWNLOAD_LIMITS,
  type DownloadLimits
} from '../../../electron/copies/download'
import { createFetchCopy } from '../../../electron/copies/fetch-copy'
import { type CopyReader, readHere } from '../../../electron/copies/reading/reader'
import { createSaveCopy, type SaveCopy } from '../../../electron/copies/save-copy'
import type { SaveEnd } from '../../../electron/copies/save-end'
import { freeBytesIn } from '../../../electron/files/reading'
import { PICTURES } from '../files/pictures'
import { startCdn, type TestCdn } from '../service/cdn'
import { createTestClock } from '../system/clock'
import { STRAIGHT } from '../system/straight'

/** What the listing tells, and what the page's decoder says, of the files that a test serves. */
const DECODED: Readonly<Record<AssetType, Decoded>> = {
  image: { width: 60, height: 30 },
  video: { durationMs: 4000 },
  audio: { durationMs: 4000 },
  other: null
}

export const PICTURE: Uint8Array = PICTURES.turnedPng
export const JPEG: Uint8Array = PICTURES.turnedJpeg
export const clip = (): Promise<Uint8Array> => readFile('resources/demo/clip-a.mp4')

export function assetOf(id: string, type: AssetType = 'image'): Asset {
  return {
    id,
    name: `${id}.bin`,
    type,
    createdAt: Date.UTC(2026, 10, 26),
    updatedAt: null,
    durationMs: type === 'image' ? null : 4000,
    width: type === 'image' ? 60 : null,
    height: type === 'image' ? 30 : null,
    favored: false,
    hasPicture: true
  }
}

/** The copies' own parts over a CDN on loopback, a real folder, and a page that decodes. */
export interface Copying {
  readonly cdn: TestCdn
  readonly folder: string
  readonly decoder: Decoder
  readonly archive: () => Archive
  readonly save: (asset: Asset) => Promise<SaveEnd>
  readonly saveCopy: SaveCopy
  /** Paths at the CDN that the listing gives from the next renewal on. */
  readonly renewTo: (path: string) => void
  readonly renewals: () => number
  /** Path at the CDN of every file without a watermark from now on; until then there is none. */
  readonly cleanAt: (path: string) => void
  /** What the page says of everything from now on; `silent`: nothing. */
  readonly decodesTo: (decoded: Decoded | 'silent') => void
  /** Bytes that arrived, of all tries. */
  readonly received: () => number
  /** Room on the disk from now on; `told`: what the disk itself says. Until then nobody knows. */
  readonly leaveFree: (bytes: number | 'told') => void
  /** Opens the archive anew, as the next start of the program does. */
  readonly reopen: () => Promise<void>
  /** The same, after it was killed. */
  readonly crash: () => Promise<void>
  /** The names in the account's folder. */
  readonly names: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

export const KEY = 'demo'

export async function startCopying(
  limits: Partial<DownloadLimits> = {},
  reader: CopyReader = readHere
): Promise<Copying> {
  const cdn = await startCdn()
  const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-copies-'))
  await mkdir(join(folder, KEY))
  let renewedTo: string | null = null
  let renewals = 0
  let cleanPath: string | null = null
  let freeBytes: number | 'told' | null = null
  let received = 0
  let says: Decoded | 'silent' | undefined

  const decoder = createDecoder(({ ticket, as }) => {
    const usual = as === 'picture' ? DECODED.image : DECODED.video
    if (says !== 'silent') decoder.answered(ticket, says === undefined ? usual : says)
  }, 200)
  const downloads = createDownloads({
    network: STRAIGHT,
    loopbackOrigin: cdn.origin,
    limits: { ...DOWNLOAD_LIMITS, ...limits }
  })
  const pathFor = (id: string): string => renewedTo ?? `/${id}`
  const fetchCopy = createFetchCopy(
    downloads,
    {
      mediaOf: (id) => ({ original: `${cdn.origin}${pathFor(id)}`, picture: null }),
      renew: async () => {
        renewals += 1
        renewedTo = nextPath
        return nextPath !== null
      },
      cleanOf: async () => ok(cleanPath === null ? null : `${cdn.origin}${cleanPath}`)
    },
    createTestClock(),
    async (path) => (freeBytes === 'told' ? freeBytesIn(path) : freeBytes)
  )
  let nextPath: string | null = null

  let unflushed: Unflushed = new Map()
  const opened = async (): Promise<{ archive: Archive; saveCopy: SaveCopy }> => {
    const archive = await openArchive(folder, KEY, reader, unflushed)
    if (!archive.ok) throw new Error('no archive')
    const clock = { now: () => Date.UTC(2026, 10, 26, 12) }
    const saveCopy = createSaveCopy({
      archive: archive.value,
      fetchCopy,
      reader,
      decoder,
      clock,
      decoded: new Map(),
      keepsPrompts: () => true
    })
    return { archive: archive.value, saveCopy }
  }
  let current = await opened()

  return {
    cdn,
    folder,
    decoder,
    archive: () => current.archive,
    saveCopy: (asset, options) => current.saveCopy(asset, options),
    save: (asset) => {
      const { signal } = new AbortController()
      return current.saveCopy(asset, {
        signal,
        onArrived: () => undefined,
        onBytes: (more) => (received += more)
      })
    },
    renewTo: (path) => {
      nextPath = path
    },
    renewals: () => renewals,
    cleanAt: (path) => {
      cleanPath = path
    },
    decodesTo: (decoded) => {
      says = decoded
    },
    received: () => received,
    leaveFree: (bytes) => {
      freeBytes = bytes
    },
    reopen: async () => {
      await current.archive.close()
      current = await opened()
    },
    crash: async () => {
      unflushed = new Map()
      current = await opened()
    },
    names: async () => (await readdir(join(folder, KEY))).toSorted(),
    close: async () => {
      await current.archive.close()
      downloads.close()
      await cdn.close()
      await rm(folder, { recursive: true, force: true })
    }
  }
}
