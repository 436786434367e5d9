import type { Report, RunProgress } from '@shared/deletion'
import type { BrowserWindow, PowerSaveBlocker } from 'electron'
import { endedText, titleOf, words } from './words'

/**
 * What a desktop program does around a long piece of work: the title and the task bar tell how far
 * it is, the computer does not fall asleep over it.
 */
export interface RunStatus {
  readonly progress: (progress: RunProgress) => void
  readonly ended: (report: Report) => void
}

interface Options {
  readonly window: () => Pick<
    BrowserWindow,
    'setTitle' | 'setProgressBar' | 'isFocused' | 'isDestroyed'
  > | null
  readonly power: Pick<PowerSaveBlocker, 'start' | 'stop'>
  /** Shows a system notification; called only when the user has not switched it off. */
  readonly notify: (title: string, body: string) => void
  readonly mayNotify: () => boolean
}

/** Takes the bar off the window's entry in the task bar (Electron's own value). */
const NO_BAR = -1

export function createRunStatus({ window, power, notify, mayNotify }: Options): RunStatus {
  let blocker: number | null = null
  const stayAwake = (wanted: boolean): void => {
    if (wanted && blocker === null) blocker = power.start('prevent-app-suspension')
    if (wanted || blocker === null) return
    power.stop(blocker)
    blocker = null
  }
  const shown = () => {
    const current = window()
    return current?.isDestroyed() ? null : current
  }
  return {
    progress: (progress) => {
      // A paused run may wait for days.
      stayAwake(progress.phase !== 'paused' && progress.phase !== 'ended')
      const settled = progress.total - progress.counts['not-sent']
      shown()?.setTitle(titleOf(progress))
      shown()?.setProgressBar(settled / progress.total, {
        mode: progress.phase === 'paused' ? 'paused' : 'normal'
      })
    },
    ended: ({ counts }) => {
      stayAwake(false)
      shown()?.setTitle(words.product)
      shown()?.setProgressBar(NO_BAR)
      // Somebody who looks at the window sees the report.
      if (mayNotify() && !shown()?.isFocused()) notify(words.ended, endedText(counts))
    }
  }
}
