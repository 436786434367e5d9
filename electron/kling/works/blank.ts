import { objectIn } from '../fields'

/** Says what a thing is, and names none. */
const NAMES_NOTHING: ReadonlySet<string> = new Set([
  'name',
  'inputType',
  'type',
  'contentType',
  'sourceFrom',
  'slotKey'
])
/** What is not there has no size, or that of a dot. */
const SIDES: ReadonlySet<string> = new Set(['width', 'height'])

const isDot = (side: unknown): boolean => side === 1 || side === '1'

/** Nothing that was read is nested deeper. */
const DEEPEST = 4

/** Nothing at all, in all the ways in which it is written: a slot that was left empty. */
export function isBlank(value: unknown, depth = 0): boolean {
  if ([undefined, null, '', 0, '0', false].some((empty) => empty === value)) return true
  if (depth === DEEPEST) return false
  if (Array.isArray(value)) return value.every((each) => isBlank(each, depth + 1))
  const fields = objectIn(value)
  return (
    fields !== null &&
    Object.entries(fields).every(
      ([key, each]) =>
        NAMES_NOTHING.has(key) || (SIDES.has(key) && isDot(each)) || isBlank(each, depth + 1)
    )
  )
}
