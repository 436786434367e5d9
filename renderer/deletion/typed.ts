import { TYPED_CONFIRMATION_ABOVE } from '@shared/deletion'
import { readTypedNumber } from '../ui/typed-number'

/** Whether the number of assets has to be typed (R5). */
export const asksForNumber = (total: number): boolean => total > TYPED_CONFIRMATION_ABOVE

/** Whether the typed text confirms `total`: the number itself, with or without separators. */
export const isConfirmed = (total: number, typed: string): boolean =>
  !asksForNumber(total) || readTypedNumber(typed) === total
