import { printOfPicture } from '../likeness/print'

/**
 * Has main keep the print of a picture that was fetched and decoded anyway. Nobody waits for it,
 * and a print that could not be made is made the next time.
 */
export async function keepPrint(id: string, picture: Uint8Array<ArrayBuffer>): Promise<void> {
  try {
    const print = await printOfPicture(new Blob([picture]))
    await fetch(`/print/${id}`, { method: 'PUT', body: print ?? new Uint8Array() })
  } catch {
    // Nothing is known of it, as before.
  }
}
