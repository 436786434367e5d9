import type { PlannedAsset } from '@shared/deletion'
import type { CopiesFirstProps } from './copies/first/copies-first'
import type { LookingUpProps } from './deletion/question/looking-up-bar'
import type { FilterPanelProps } from './library/filter/filter-panel'
import type { NameFilterProps } from './library/filter/name-filter'
import type { ScrubberProps } from './library/scrubber/scrubber'
import type { SelectionBarProps } from './library/selection/selection-bar'
import type { HoverLayerProps } from './media/hover/hover-layer'
import type { NewerVersionProps } from './settings/newer-version'
import { loadedLater } from './ui/loading/later'

// Screens and dialogs that nobody needs to start. They are loaded once the first screen stands, or
// when they are opened before that.

/** Of the first start, and whenever no account is open. */
export const accountsSheet = loadedLater(() =>
  import('./accounts/accounts-sheet').then(({ AccountsSheet }) => AccountsSheet)
)
export const shortcutsSheet = loadedLater(() =>
  import('./frame/shortcuts/shortcuts-sheet').then(({ ShortcutsSheet }) => ShortcutsSheet)
)
export const palette = loadedLater(() =>
  import('./frame/palette/palette').then(({ Palette }) => Palette)
)
export const hoverLayer = loadedLater<HoverLayerProps>(() =>
  import('./media/hover/hover-layer').then(({ HoverLayer }) => HoverLayer)
)
export const scrubber = loadedLater<ScrubberProps>(() =>
  import('./library/scrubber/scrubber').then(({ Scrubber }) => Scrubber)
)
export const viewOptions = loadedLater(() =>
  import('./library/look/view-options').then(({ ViewOptions }) => ViewOptions)
)
export const libraryList = loadedLater(() =>
  import('./library/list/library-list').then(({ LibraryList }) => LibraryList)
)
export const compareSheet = loadedLater(() =>
  import('./media/compare/compare-sheet').then(({ CompareSheet }) => CompareSheet)
)
export const closingSheet = loadedLater(() =>
  import('./frame/closing/closing-sheet').then(({ ClosingSheet }) => ClosingSheet)
)
/** The description of the other library. */
export const generatedLibrary = loadedLater(() =>
  import('./libraries/generated/generated-library').then(({ GeneratedLibrary }) => GeneratedLibrary)
)
export const openViewer = loadedLater(() =>
  import('./media/viewer/open-viewer').then(({ OpenViewer }) => OpenViewer)
)
export const openedUpload = loadedLater(() =>
  import('./media/viewer/opened-upload').then(({ OpenedUpload }) => OpenedUpload)
)
export const uploadFacts = loadedLater(() =>
  import('./media/viewer/viewer-facts').then(({ ViewerFacts }) => ViewerFacts)
)
export const historyScreen = loadedLater(() =>
  import('./deletion/history').then(({ HistoryScreen }) => HistoryScreen)
)
export const duplicatesScreen = loadedLater(() =>
  import('./duplicates/duplicates-screen').then(({ DuplicatesScreen }) => DuplicatesScreen)
)
export const suggestionsScreen = loadedLater(() =>
  import('./suggestions/suggestions-screen').then(({ SuggestionsScreen }) => SuggestionsScreen)
)
export const settingsScreen = loadedLater(() =>
  import('./settings/settings-screen').then(({ SettingsScreen }) => SettingsScreen)
)
export const planList = loadedLater(() =>
  import('./deletion/lists/frozen-list').then(({ FrozenList }) => FrozenList<PlannedAsset>)
)
export const entryList = loadedLater(() =>
  import('./deletion/lists/entries').then(({ Entries }) => Entries)
)
export const historyLine = loadedLater(() =>
  import('./works/history-line').then(({ HistoryLine }) => HistoryLine)
)
export const plannedUses = loadedLater(() =>
  import('./works/planned-uses').then(({ PlannedUses }) => PlannedUses)
)
export const copiesBar = loadedLater(() =>
  import('./copies/copies-bar').then(({ CopiesBar }) => CopiesBar)
)
export const copiesFirst = loadedLater<CopiesFirstProps>(() =>
  import('./copies/first/copies-first').then(({ CopiesFirst }) => CopiesFirst)
)
export const copiesLanes = loadedLater(() =>
  import('./copies/first/copies-lanes').then(({ CopiesLanes }) => CopiesLanes)
)
export const unfinishedRun = loadedLater(() =>
  import('./deletion/unfinished').then(({ UnfinishedRun }) => UnfinishedRun)
)
export const filterPanel = loadedLater<FilterPanelProps>(() =>
  import('./library/filter/filter-panel').then(({ FilterPanel }) => FilterPanel)
)
export const nameFilter = loadedLater<NameFilterProps>(() =>
  import('./library/filter/name-filter').then(({ NameFilter }) => NameFilter)
)
export const lookingUpBar = loadedLater<LookingUpProps>(() =>
  import('./deletion/question/looking-up-bar').then(({ LookingUpBar }) => LookingUpBar)
)
export const unprovedList = loadedLater(() =>
  import('./copies/first/unproved-list').then(({ UnprovedList }) => UnprovedList)
)
export const selectionBar = loadedLater<SelectionBarProps>(() =>
  import('./library/selection/selection-bar').then(({ SelectionBar }) => SelectionBar)
)
export const newerVersion = loadedLater<NewerVersionProps>(() =>
  import('./settings/newer-version').then(({ NewerVersion }) => NewerVersion)
)
