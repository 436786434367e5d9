import { formatNumber } from '@shared/language/count'
import { table } from '@shared/language/tables'

export const words = table('frame', {
  screens: 'Screens',
  sideBar: 'Width of the side bar',
  shortcuts: 'Keyboard shortcuts',
  nothingSelected: 'Nothing is selected',
  brokenTitle: 'Something went wrong',
  brokenHint:
    'This part of the window could not be shown. Nothing was deleted because of it, your selection is kept, and a running deletion continues.',
  selectedOf: (selected: number, total: number) =>
    `${formatNumber(selected)} of ${formatNumber(total)} selected`,
  deletedOf: (deleted: number, total: number) =>
    `Deleted ${formatNumber(deleted)} of ${formatNumber(total)}`,
  pausedOf: (deleted: number, total: number) =>
    `Paused. Deleted ${formatNumber(deleted)} of ${formatNumber(total)}`,
  endedOf: (deleted: number, total: number) =>
    `The deletion has ended. Deleted ${formatNumber(deleted)} of ${formatNumber(total)}`
})
