const BARS = 13

/**
 * The mark of a sound. It does not show the sound: its shape follows from the id, so that two
 * sounds look different. A single path, since a tile has at most 8 elements.
 */
export function Waveform({ seed }: { seed: string }) {
  const phase = Number(seed.slice(-3))

  const bars = Array.from({ length: BARS }, (_, bar) => {
    const half = 3.3 + Math.abs(Math.sin(bar * 1.3 + phase)) * 21
    return `M${14.7 + bar * 6} ${(52 - half).toFixed(1)}V${(52 + half).toFixed(1)}`
  })

  return (
    <svg className="picture picture-wave" viewBox="0 0 104 104" aria-hidden="true">
      <path d={bars.join('')} />
    </svg>
  )
}
