import { idIn, objectIn, textIn } from '../fields'
import { isBlank } from './blank'
import { addressIn, listIn } from './task'

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

  const lists = [wire['imageResources'], wire['resources']]
  const pictures = [wire['coverImage'], wire['cover'], ...lists.flatMap(listIn)]
  const isListed = lists.every((list) => Array.isArray(list) || isBlank(list))
  const found = pictures.map(addressesIn)
  if (!isListed || found.includes(null)) return null
  const name = textIn(wire['name']) ?? textIn(wire['nickname']) ?? ''
  return { id, name, addresses: [...new Set(found.flatMap((addresses) => addresses ?? []))] }
}

/**
 * The address itself, or an object that holds it. Null: it is told in another way, by a
 * `resourceKey` say, and may be any picture.
 */
function addressesIn(value: unknown): readonly string[] | null {
  const object = objectIn(value)
  const { resource, url, cover, ...rest } = object ?? { resource: value }
  const own = addressIn(resource) ?? addressIn(url)
  if (own === null && !isBlank({ resource, url, rest })) return null
  return [own, addressIn(cover)].filter((address) => address !== null)
}
