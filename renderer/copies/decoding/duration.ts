import type { Decoded } from '@shared/copies/decoding'

/** Beyond the end of any file: a player that knows no duration goes to the end, and then knows. */
const FAR_SECONDS = 1e9

/**
 * How long a clip or a sound is, by the browser's own decoder, once that has played its end. There
 * are no players in workers, so the page itself holds one, off the screen.
 */
export async function durationOf(
  address: string,
  as: 'video' | 'sound',
  signal: AbortSignal
): Promise<Decoded> {
  const player = document.createElement(as === 'video' ? 'video' : 'audio')
  player.muted = true
  player.preload = 'auto'

  try {
    player.src = address
    await happens(player, 'loadedmetadata', signal)
    if (player.duration === Number.POSITIVE_INFINITY) {
      player.currentTime = FAR_SECONDS
      await happens(player, 'durationchange', signal)
    }

    const { duration } = player
    if (!(duration > 0 && Number.isFinite(duration))) return null
    player.currentTime = duration
    await happens(player, 'seeked', signal)
    return { durationMs: duration * 1000 }
  } catch {
    return null
  } finally {
    // Gives up the file and the decoder.
    player.removeAttribute('src')
    player.load()
  }
}

/** Rejects when the player fails before that, or the time is over. */
function happens(player: HTMLMediaElement, name: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (): void => reject(new Error(name))
    player.addEventListener(name, () => resolve(), { once: true })
    player.addEventListener('error', fail, { once: true })
    signal.addEventListener('abort', fail, { once: true })
    if (signal.aborted || player.error) fail()
  })
}
