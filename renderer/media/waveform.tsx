const BARS = 13

/** A mark for sound. Its shape follows from the id, so that two sounds look different; it does not show the sound itself. */
export function Waveform({ seed }: { seed: string }) {
  const phase = Number(seed.slice(-3))
  return (
    <svg className="picture picture-wave" viewBox="0 0 104 104" aria-hidden="true">
      {Array.from({ length: BARS }, (_, bar) => {
        const height = 10 + Math.abs(Math.sin(bar * 1.3 + phase)) * 42
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars never move
        return <rect key={bar} x={13 + bar * 6} y={52 - height / 2} width="3.4" height={height} rx="1.7" />
      })}
    </svg>
  )
}
