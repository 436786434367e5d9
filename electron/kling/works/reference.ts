import { idIn, objectIn, textIn } from '../fields'
import { listIn } from './task'

/** An element or an avatar: something saved at Kling that holds pictures. */
export interface Reference {
  readonly id: string
  readonly name: string
  /** Of every picture in it. Signed: they stay in memory. */
  readonly addresses: readonly string[]
}

/**
 * An element in either of the two shapes that are published, or an avatar. Null: it cannot be read,
 * and nobody knows what it holds.
 */
export function toReference(entry: unknown): Reference | null {
  const wire = objectIn(entry)
  const id = idIn(wire?.['id'] ?? wire?.['elementId'])
  if (wire === null || id === null) return null

  const pictures = [
    wire['coverImage'],
    wire['cover'],
    ...listIn(wire['imageResources']),
    ...listIn(wire['resources'])
  ]
  const found = pictures.map(addressesIn)
  if (found.some((addresses, at) => addresses.length === 0 && !isBlank(pictures[at]))) return null
  const name = textIn(wire['name']) ?? textIn(wire['nickname']) ?? ''
  return { id, name, addresses: [...new Set(found.flat())] }
}

/** The address itself, or an object that holds it. */
function addressesIn(value: unknown): readonly string[] {
  const object = objectIn(value)
  const texts = object ? [object['resource'], object['url'], object['cover']] : [value]
  return texts.flatMap((text) => textIn(text) ?? [])
}

/** No picture at all. One that is told in another way, by its `resourceKey` say, may be any. */
function isBlank(value: unknown): boolean {
  const { width, height, duration, slotKey, ...told } = objectIn(value) ?? { value }
  return Object.values(told).every((each) => each === undefined || each === null || each === '')
}
