import { copyDiagnostics } from './frame/boundary'
import {
  accountsSheet,
  closingSheet,
  copiesBar,
  copiesFirst,
  copiesLanes,
  duplicatesScreen,
  entryList,
  filterPanel,
  generatedLibrary,
  historyLine,
  historyScreen,
  hoverLayer,
  libraryList,
  lookingUpBar,
  nameFilter,
  newerVersion,
  openedUpload,
  openViewer,
  planList,
  plannedUses,
  scrubber,
  selectionBar,
  settingsScreen,
  shortcutsSheet,
  suggestionsScreen,
  unfinishedRun,
  unprovedList,
  uploadFacts,
  viewOptions
} from './later'
import { confirmation, reportPanel } from './library-later'
import { question } from './ui/overlay/question'

/** Loads them all, so that none is waited for when it is opened. Those first that a click opens. */
export function loadTheRest(): void {
  for (const { preload } of [
    selectionBar,
    confirmation,
    question,
    reportPanel,
    closingSheet,
    copyDiagnostics,
    newerVersion,
    libraryList,
    filterPanel,
    scrubber,
    viewOptions,
    hoverLayer,
    unfinishedRun,
    nameFilter,
    openViewer,
    openedUpload,
    uploadFacts,
    copiesBar,
    copiesFirst,
    copiesLanes,
    unprovedList,
    planList,
    plannedUses,
    entryList,
    historyLine,
    shortcutsSheet,
    accountsSheet,
    historyScreen,
    duplicatesScreen,
    suggestionsScreen,
    settingsScreen,
    generatedLibrary,
    lookingUpBar
  ])
    preload()
}
