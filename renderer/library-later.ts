import type { ConfirmationProps } from './deletion/confirmation'
import type { ReportProps } from './deletion/report'
import { loadedLater } from './ui/loading/later'

// Parts of the library's screen that load further parts of `later.ts` themselves.

export const confirmation = loadedLater<ConfirmationProps>(() =>
  import('./deletion/confirmation').then(({ Confirmation }) => Confirmation)
)
export const reportPanel = loadedLater<ReportProps>(() =>
  import('./deletion/report').then(({ ReportPanel }) => ReportPanel)
)
