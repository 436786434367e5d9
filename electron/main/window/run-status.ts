import type { Report, RunProgress } from '@shared/deletion'
import type { BrowserWindow, PowerSaveBlocker } from 'electron'
import { endedText, titleOf, words } from '../words/words'
import type { StayAwake } from './stay-awake'

/**
 * How the desktop shows a run: its title and its task bar entry say how far it is, and the computer
 * does not fall asleep over it.
 */
export interface RunStatus {
  readonly progress: (progress: RunProgress) => void
  readonly ended: (report: Report) => void
}

/** What it needs of the desktop. */
export interface RunStatusDesktop {
  /** Null while there is none. */
  readonly window: () => Pick<BrowserWindow, 'setTitle' | 'setProgressBar' | 'isFocused'> | null
  readonly power: Pick<PowerSaveBlocker, 'start' | 'stop'>
  /** Shows a system notification, where the system has them. */
  readonly notify: (title: string, body: string) => void
}

interface Options extends Omit<RunStatusDesktop, 'power'> {
  readonly stayAwake: StayAwake
  /** False when the user has switched notifications off. */
  readonly mayNotify: () => boolean
}

/** Takes the bar off the window's entry in the task bar (Electron's own value). */
const NO_BAR = -1

export function createRunStatus({ window, stayAwake, notify, mayNotify }: Options): RunStatus {
  return {
    progress: (progress) => {
      const { phase, total, counts } = progress
      // A paused run may wait for days.
      stayAwake('run', phase !== 'paused' && phase !== 'ended')

      const settled = total - counts['not-sent']
      const mode = phase === 'paused' ? 'paused' : 'normal'
      window()?.setTitle(titleOf(progress))
      window()?.setProgressBar(settled / total, { mode })
    },

    ended: ({ counts, library }) => {
      stayAwake('run', false)
      window()?.setTitle(words.product)
      window()?.setProgressBar(NO_BAR)
      // Somebody who looks at the window sees the report.
      if (mayNotify() && !window()?.isFocused()) notify(words.ended, endedText(counts, library))
    }
  }
}
