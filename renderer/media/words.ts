import type { Asset } from '@shared/asset'
import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/en'
import { table } from '@shared/language/tables'
import type { CacheUsage } from '@shared/media'
import { formatDay } from '../ui/format'
import { common } from '../ui/words'

export const words = table('media', {
  close: common.close,
  select: 'Select',
  selected: 'Selected',
  keep: common.keep,
  kept: common.kept,
  saveCopy: 'Save a copy',
  facts: common.details,
  name: common.name,
  type: common.type,
  pixels: 'Dimensions',
  duration: 'Duration',
  uploaded: 'Uploaded',
  updated: 'Updated',
  id: 'ID',
  favourite: 'Favourite at Kling: never deleted',
  copy: 'Copy ID',
  copied: 'Copied',
  notCopied: 'Could not be copied',
  unknown: 'unknown',
  loading: 'Loading the picture…',
  tooLarge: 'With more than 50 megapixels this picture is too large to open.',
  tooLargeThumbnail:
    'With more than 50 megapixels this picture is too large to open. Its thumbnail is shown.',
  failed: 'The picture could not be loaded.',
  playFailed: 'This file could not be played.',
  nothing: 'There is no preview for this file.',
  strip: 'What is shown',
  nothingSelected: 'Nothing is selected: X selects what is open.',
  /** What is open is not among the `others` that are. */
  notSelected: (others: number) =>
    count(others, {
      one: (n) =>
        `The open one is not selected; ${n} other is. Press Delete again to be asked about deleting that other one.`,
      other: (n) =>
        `The open one is not selected; ${n} others are. Press Delete again to be asked about deleting those ${n}.`
    }),
  selectsOpen: 'X selects what is open.',
  deleteElsewhere: 'Delete what is selected in the library.',
  again: common.tryAgain,
  cache: 'Thumbnail cache',
  cacheHint:
    'Cached thumbnails appear at once the next time. The least recently viewed are removed first.',
  cacheLimit: 'Maximum size',
  cacheUsed: 'In use',
  clearCache: 'Clear cache',
  clearing: 'Clearing…',
  cacheCleared: 'The cache is empty.',
  cacheNotCleared:
    'Some thumbnails could not be removed. They take up space, and nothing else. Try again later.',
  /** "Video 3fa9c1.mp4, Nov 22, 2026". */
  title: (name: string, day: string) => `${name}, ${day}`,
  place: (at: number, total: number) => `${formatNumber(at)} of ${formatNumber(total)}`,
  pixelsOf: (width: number, height: number) => `${formatNumber(width)} × ${formatNumber(height)}`,
  usage: (megabytes: number, pictures: number) =>
    count(pictures, {
      one: (n) => `${formatNumber(megabytes)} MB, ${n} thumbnail`,
      other: (n) => `${formatNumber(megabytes)} MB, ${n} thumbnails`
    })
})

/** "Video 3fa9c1.mp4, Nov 22, 2026"; `name`: what it is called before its date. */
export const titleOf = ({ createdAt }: Pick<Asset, 'createdAt'>, name: string): string =>
  words.title(name, formatDay(createdAt))

export const placeOf = (position: number, total: number): string => words.place(position + 1, total)

export const pixelsOf = (width: number, height: number): string => words.pixelsOf(width, height)

/** Megabytes as the limit counts them: 10^6 bytes. */
const MB = 1_000_000

export const limitOf = (mb: number): string =>
  mb < 1000 ? `${formatNumber(mb)} MB` : `${formatNumber(mb / 1000)} GB`

export const usageOf = ({ bytes, pictures }: CacheUsage): string =>
  words.usage(Math.ceil(bytes / MB), pictures)
