import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/en'
import { table } from '@shared/language/tables'
import type { Decision } from '@shared/likeness/answers'
import type { Likeness } from '@shared/likeness/likeness'
import { formatDay } from '../ui/format'
import { common } from '../ui/words'
import type { Reason } from './likeness/worth'
import type { Estimate } from './looking'

export const words = table('duplicates', {
  title: 'Duplicates',
  groups: 'Groups',
  members: 'Assets of this group',
  showThem: 'Show them',
  undo: 'Undo',
  previous: 'Previous group',
  next: 'Next group',
  stays: 'Stays',
  locked: 'Kept or a favourite: never deleted',
  keepInstead: 'This one stays instead',
  variants: 'Variants: all stay',
  different: 'Different',
  selectTicked: 'Select the ticked',
  blind:
    'This search does not see crops, added borders or mirrored pictures. Sound is compared as files only.',
  look: 'Look through',
  pause: 'Pause',
  resume: 'Resume',
  stop: 'Stop',
  lookTitle: 'Look through everything',
  lookHint:
    'Pictures you scroll past are compared as they come. For all others, the originals have to be fetched once.',
  looking: 'Looking through everything',
  comparing: 'Comparing pictures',
  lost: 'Nothing can be deleted until you continue. Everything is deselected then, since any of it may have been selected as a duplicate of an asset that stays.',
  acceptLoss: 'Deselect all and continue',
  problem: 'Your answers about duplicates could not be read or saved.',
  pickGroup: 'Every group is decided.',
  name: {
    'same-file': 'Same file',
    'same-picture': 'Same picture',
    'looks-alike': 'Looks alike'
  } satisfies Record<Likeness, string>,
  meaning: {
    'same-file': 'equal byte for byte',
    'same-picture': 'equal in shape and colour, bytes not compared',
    'looks-alike': 'similar in shape, colours may differ'
  } satisfies Record<Likeness, string>,
  decided: {
    selected: 'selected',
    variants: 'variants, all stay',
    different: 'different'
  } satisfies Record<Decision, string>,
  because: {
    chosen: 'Stays, because you chose it',
    locked: 'Stays, because it is kept or a favourite',
    used: 'Stays, because more uses of it are known',
    larger: 'Stays, because it has more pixels',
    older: 'Stays, because it is older',
    told: 'Stays: less is known of the other one',
    first: 'Stays: nothing tells them apart'
  } satisfies Record<Reason, string>
})

interface Compared {
  readonly pixels: number
  readonly createdAt: number | null
}

type Age = 'newer' | 'older' | ''
type Size = 'smaller' | 'larger' | ''

function ageOf({ createdAt: a }: Compared, { createdAt: b }: Compared): Age {
  if (a === null || b === null || a === b) return ''
  return b > a ? 'newer' : 'older'
}

function sizeOf({ pixels: a }: Compared, { pixels: b }: Compared): Size {
  if (a === b || a === 0 || b === 0) return ''
  return b < a ? 'smaller' : 'larger'
}

/** "Newer, smaller": how another one differs from the one that stays. */
export const differenceOf = (stays: Compared, other: Compared): string =>
  texts.difference[`${ageOf(stays, other)} ${sizeOf(stays, other)}`]

const MINUTE_MS = 60_000
const MB = 1_000_000
const GB = 1_000_000_000

const roundBytes = (bytes: number): string =>
  bytes < GB
    ? `${formatNumber(Math.max(1, Math.round(bytes / MB)))} MB`
    : `${formatNumber(Math.round(bytes / (GB / 10)) / 10)} GB`

/** Sentences of what was counted and compared. */
export const texts = table('duplicateTexts', {
  groupsOf: (groups: number, decided: number): string =>
    count(groups, {
      one: (n) => `${n} group, ${formatNumber(decided)} decided`,
      other: (n) => `${n} groups, ${formatNumber(decided)} decided`
    }),
  selectedSoFar: (value: number): string => `${formatNumber(value)} selected so far`,
  placeOf: (at: number, total: number): string => `${formatNumber(at)} of ${formatNumber(total)}`,
  selectOthers: (value: number): string =>
    count(value, {
      one: () => 'Select the other one',
      other: (n) => `Select the ${n} others`
    }),
  selectAllOthers: (groups: number): string =>
    `Select the others in all ${formatNumber(groups)} groups`,
  /** Why it is not offered yet. */
  lookFirst: (value: number): string =>
    count(value, {
      one: (n) => `Look at ${n} more group of this kind first`,
      other: (n) => `Look at ${n} more groups of this kind first`
    }),
  /** "4 images", of assets of one type. */
  membersOf: (type: string, value: number): string => {
    switch (type) {
      case 'video':
        return count(value, { one: (n) => `${n} video`, other: (n) => `${n} videos` })
      case 'audio':
        return count(value, { one: (n) => `${n} sound`, other: (n) => `${n} sounds` })
      default:
        return count(value, { one: (n) => `${n} image`, other: (n) => `${n} images` })
    }
  },
  datesOf: (from: number | null, to: number | null): string => {
    const [first, last] = [formatDay(from), formatDay(to)]
    return first === last ? first : `${first} to ${last}`
  },
  selectedIn: (value: number): string => `${formatNumber(value)} selected`,
  /** By age, then by size. */
  difference: {
    'newer smaller': 'Newer, smaller',
    'newer larger': 'Newer, larger',
    'newer ': 'Newer',
    'older smaller': 'Older, smaller',
    'older larger': 'Older, larger',
    'older ': 'Older',
    ' smaller': 'Smaller',
    ' larger': 'Larger',
    ' ': 'As old and as large'
  } satisfies Record<`${Age} ${Size}`, string>,
  noDuplicates: (pictures: number): string =>
    pictures === 0
      ? 'Nothing was compared yet'
      : count(pictures, {
          one: (n) => `No duplicates among ${n} asset`,
          other: (n) => `No duplicates among ${n} assets`
        }),
  originals: (value: number): string =>
    count(value, { one: (n) => `${n} original`, other: (n) => `${n} originals` }),
  notMeasured: 'size and time not known yet',
  about: (bytes: string): string => `about ${bytes}`,
  minutes: (value: number): string =>
    count(value, { one: (n) => `${n} minute`, other: (n) => `${n} minutes` }),
  lookedAt: (done: number, total: number): string =>
    `${formatNumber(done)} of ${formatNumber(total)} looked at`,
  failedOf: (value: number): string =>
    count(value, {
      one: (n) => `${n} original could not be had`,
      other: (n) => `${n} originals could not be had`
    })
})

/** "2,140 originals, about 4 GB, 40 minutes". */
export const costOf = ({ originals, measured }: Estimate): string =>
  common.list([
    texts.originals(originals),
    ...(measured
      ? [
          texts.about(roundBytes(measured.bytes)),
          texts.minutes(Math.max(1, Math.round(measured.ms / MINUTE_MS)))
        ]
      : [texts.notMeasured])
  ])
