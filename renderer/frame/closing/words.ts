import type { WorkUnderWay } from '@shared/commands'
import { table } from '@shared/language/tables'

interface Question {
  readonly title: string
  readonly lead: string
  readonly stay: string
  readonly close: string
  readonly closing: string
}

const running = { close: 'Stop and close', closing: 'Stopping…' } as const
const ended = { stay: 'Stay', close: 'Close the window', closing: 'Closing…' } as const

/** What closing the window is asked about, by what it would break off. */
export const words = table<Record<WorkUnderWay, { running: Question; ended: Question }>>(
  'closing',
  {
    deletion: {
      running: {
        ...running,
        title: 'A deletion is running',
        lead: 'If you close now, the deletion stops after the current request. What was already sent for deletion cannot be recovered. The rest are untouched.',
        stay: 'Continue deleting'
      },
      ended: {
        ...ended,
        title: 'The deletion has ended',
        lead: 'Its report is in the library, and later in the history.'
      }
    },
    saving: {
      running: {
        ...running,
        title: 'Not all copies are saved yet',
        lead: 'If you close now, no more copies are saved. Those that are saved stay where they are. Nothing is deleted.',
        stay: 'Continue saving'
      },
      ended: {
        ...ended,
        title: 'Saving copies has ended',
        lead: 'What was saved is in the history, under Copies.'
      }
    },
    uploads: {
      running: {
        ...running,
        title: 'Not all copies are uploaded yet',
        lead: 'If you close now, uploading stops after the file on its way. What is uploaded stays at Kling. The rest are not sent.',
        stay: 'Continue uploading'
      },
      ended: {
        ...ended,
        title: 'Uploading copies has ended',
        lead: 'What became of each file is in the history, under Copies.'
      }
    }
  }
)
