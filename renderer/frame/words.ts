import { formatNumber } from '@shared/language/count'
import { table } from '@shared/language/tables'

export const words = table('frame', {
  screens: 'Screens',
  shortcuts: 'Keyboard shortcuts',
  nothingSelected: 'Nothing is selected',
  brokenTitle: 'Something went wrong',
  brokenHint:
    'This part of the window could not be shown. Nothing was deleted because of it, your selection is kept, and a running deletion continues.',
  closing: {
    running: {
      title: 'A deletion is running',
      lead: 'If you close now, the deletion stops after the current request. Assets already sent for deletion cannot be recovered. The rest are untouched.',
      stay: 'Continue deleting',
      close: 'Stop and close',
      closing: 'Stopping…'
    },
    ended: {
      title: 'The deletion has ended',
      lead: 'Its report is in the library, and later in the history.',
      stay: 'Stay',
      close: 'Close the window',
      closing: 'Closing…'
    }
  }
})

export const selectedOf = (selected: number, total: number): string =>
  `${formatNumber(selected)} of ${formatNumber(total)} selected`

export const deletedOf = (deleted: number, total: number): string =>
  `Deleted ${formatNumber(deleted)} of ${formatNumber(total)}`

export const pausedOf = (deleted: number, total: number): string =>
  `Paused. ${deletedOf(deleted, total)}`

export const endedOf = (deleted: number, total: number): string =>
  `The deletion has ended. ${deletedOf(deleted, total)}`
