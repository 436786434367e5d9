import { sidesOf } from '../../media/shrink'
import { printOfPicture } from '../likeness/print'

/**
 * Has main keep the print of a picture that was fetched and decoded anyway. A print that could not
 * be made is made the next time. Answers whether it is kept: main refuses that of a picture which
 * cannot be the asset's own.
 */
export async function keepPrint(id: string, picture: Uint8Array<ArrayBuffer>): Promise<boolean> {
  try {
    const print = await printOfPicture(new Blob([picture]))
    const { width, height } = await sidesOf(picture)
    const address = `/print/${id}?width=${width}&height=${height}`
    const kept = await fetch(address, { method: 'PUT', body: print ?? new Uint8Array() })
    return kept.ok
  } catch {
    // Nothing is known of it, as before.
    return false
  }
}
