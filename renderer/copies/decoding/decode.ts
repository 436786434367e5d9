import type { Decoded, Decoding } from '@shared/copies/decoding'
import type { Bridge } from '@shared/ipc/contract'
import { durationOf } from './duration'
import { sizeInWorker } from './picture-worker'

/** Below main's half a minute, so that "cannot be decoded" is said and not guessed. */
const LIMIT_MS = 25_000

/** Decodes the files that main asks for, and tells what it found. */
export function answerDecodings(bridge: Bridge): void {
  bridge.on('copies:decode', (decoding) => void answerDecoding(bridge, decoding))
}

async function answerDecoding(bridge: Bridge, { ticket, as }: Decoding): Promise<void> {
  const address = `/copy/${ticket}`
  const signal = AbortSignal.timeout(LIMIT_MS)
  const decoded: Decoded =
    as === 'picture' ? await sizeInWorker(address, signal) : await durationOf(address, as, signal)

  await bridge.request('copies:decoded', { ticket, decoded })
}
