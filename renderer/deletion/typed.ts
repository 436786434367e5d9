import { TYPED_CONFIRMATION_ABOVE } from '@shared/deletion'
import { readTypedNumber } from '../ui/typed-number'

/** Whether the number has to be typed (R5). Of tasks the works count as well: all of them go. */
export const asksForNumber = (total: number, works = 0): boolean =>
  Math.max(total, works) > TYPED_CONFIRMATION_ABOVE

/** Whether the typed text confirms `total`: the number itself, with or without separators. */
export const isConfirmed = (total: number, typed: string, works = 0): boolean =>
  !asksForNumber(total, works) || readTypedNumber(typed) === total
