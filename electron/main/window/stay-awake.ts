import type { PowerSaveBlocker } from 'electron'

/** What goes on for hours, and fails when the computer sleeps meanwhile. */
type Work = 'run' | 'saving' | 'again'

/** Told of each work whether it is under way: as long as one is, the computer does not sleep. */
export type StayAwake = (work: Work, isUnderWay: boolean) => void

export function createStayAwake(power: Pick<PowerSaveBlocker, 'start' | 'stop'>): StayAwake {
  const underWay = new Set<Work>()
  let blocker: number | null = null

  return (work, isUnderWay) => {
    if (isUnderWay) underWay.add(work)
    else underWay.delete(work)

    if (underWay.size > 0) {
      blocker ??= power.start('prevent-app-suspension')
    } else if (blocker !== null) {
      power.stop(blocker)
      blocker = null
    }
  }
}
