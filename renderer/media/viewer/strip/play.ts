/**
 * Plays or pauses what is open. A button keeps its Space, except "Close", which has the focus when
 * the viewer opens, and which Escape and Enter press as well. False: there is nothing to play.
 */
export function playIn(viewer: HTMLElement | null, target: EventTarget): boolean {
  const player = viewer?.querySelector<HTMLMediaElement>('.viewer-stage :is(video, audio)')
  if (!player || target === player) return false
  if (target instanceof Element && target.matches(':is(button, input, a):not(.viewer-close)'))
    return false

  if (player.paused) void player.play().catch(() => undefined)
  else player.pause()
  return true
}
