import { translated } from '@shared/language/tables'
import { words as again } from '../../copies/again/words/es'
import { words as archive } from '../../copies/archive/words/es'
import { words as copiesFirst } from '../../copies/first/words/es'
import { words as copiesOut } from '../../copies/out/words/es'
import { words as copies } from '../../copies/words/es'
import { words as question } from '../../deletion/question/words/es'
import { words as duplicatesFound } from '../../duplicates/review/words/es'
import { words as duplicates, texts as duplicateTexts } from '../../duplicates/words/es'
import { words as closing } from '../../frame/closing/words/es'
import { commandWords as commands, keyWords as keys } from '../../frame/commands/words/es'
import { words as palette, whyNotWords as whyNot } from '../../frame/palette/words/es'
import { words as shortcuts } from '../../frame/shortcuts/words/es'
import {
  stateWords as generatedStates,
  workWords as generatedWorks
} from '../../libraries/generated/task-words/es'
import { generatedWords as generated } from '../../libraries/generated/words/es'
import { words as list } from '../../library/list/words/es'
import { words as scrubber } from '../../library/scrubber/words/es'
import { words as selectionFromLast } from '../../library/selection/words/es'
import { words as compare } from '../../media/compare/words/es'
import { words as hover } from '../../media/hover/words/es'
import { words as media } from '../../media/words/es'
import { words as settings } from '../../settings/words/es'
import { words as suggestionsSeen } from '../../suggestions/kinds/words/es'
import { words as suggestions, texts as suggestionTexts } from '../../suggestions/words/es'
import { words as works } from '../../works/words/es'
import { tables } from './start'

export const translate = translated({
  ...tables,
  again,
  archive,
  closing,
  commands,
  compare,
  copies,
  copiesFirst,
  copiesOut,
  duplicates,
  duplicateTexts,
  generated,
  generatedStates,
  generatedWorks,
  hover,
  keys,
  list,
  media,
  palette,
  question,
  scrubber,
  settings,
  shortcuts,
  suggestions,
  suggestionTexts,
  whyNot,
  duplicatesFound,
  suggestionsSeen,
  selectionFromLast,
  works
})
