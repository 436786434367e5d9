import type { Asset } from '@shared/asset'
import type { CacheUsage } from '@shared/media'
import { words as libraryWords } from '../library/words'
import { count, formatDay, formatNumber } from '../ui/format'

export const words = {
  close: 'Close',
  previous: 'Previous asset',
  next: 'Next asset',
  select: 'Select',
  selected: 'Selected',
  keep: 'Keep',
  kept: 'Kept',
  facts: 'Facts',
  name: 'Name',
  type: 'Type',
  pixels: 'Pixels',
  duration: 'Duration',
  uploaded: 'Uploaded',
  updated: 'Updated',
  id: 'Id',
  favourite: 'Favourite at Kling: never deleted',
  copy: 'Copy id',
  copied: 'Copied',
  notCopied: 'Not copied',
  unknown: 'unknown',
  loading: 'Loading the picture…',
  tooLarge: 'More than 50 megapixels: too large to show in full. This is its small picture.',
  failed: 'The picture could not be loaded.',
  playFailed: 'It could not be played.',
  nothing: 'There is nothing to show for this file.',
  again: 'Try again',
  gone: 'What you looked at is not in the library any more. This is the next one.',
  unmatched: 'What you looked at does not match the filter any more. This is the next one.',
  nothingLeft: 'What you looked at is not in the library any more, and nothing else is shown.',
  cache: 'Small pictures on this computer',
  cacheHint:
    'Pictures that were shown once are there at once the next time. Those not looked at for longest go first.',
  cacheLimit: 'At most',
  cacheUsed: 'In use',
  clearCache: 'Clear cache',
  clearing: 'Clearing…',
  cacheCleared: 'The cache is empty.'
} as const

/** "Video 3fa9c1.mp4, Nov 22, 2026". */
export const titleOf = ({ type, name, createdAt }: Asset): string =>
  `${libraryWords.type[type]} ${name || libraryWords.unnamed}, ${formatDay(createdAt)}`

export const placeOf = (position: number, total: number): string =>
  `${formatNumber(position + 1)} of ${formatNumber(total)}`
export const pixelsOf = (width: number, height: number): string =>
  `${formatNumber(width)} × ${formatNumber(height)}`

/** Megabytes as the limit counts them: 10^6 bytes. */
const MB = 1_000_000
export const limitOf = (mb: number): string =>
  mb < 1000 ? `${formatNumber(mb)} MB` : `${formatNumber(mb / 1000)} GB`
export const usageOf = ({ bytes, pictures }: CacheUsage): string =>
  `${formatNumber(Math.ceil(bytes / MB))} MB, ${count(pictures, 'picture', 'pictures')}`
