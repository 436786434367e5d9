import { TYPED_CONFIRMATION_ABOVE } from '@shared/deletion'
import { readTypedNumber } from '../ui/format'

/** Whether the number has to be typed (R5). */
export const asksForNumber = (total: number): boolean => total > TYPED_CONFIRMATION_ABOVE

/**
 * Whether what was typed allows a deletion of so many: the number itself, with or without
 * separators.
 */
export const isConfirmed = (total: number, typed: string): boolean =>
  !asksForNumber(total) || readTypedNumber(typed) === total
