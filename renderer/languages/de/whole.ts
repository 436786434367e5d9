import { translated } from '@shared/language/tables'
import { words as again } from '../../copies/again/words/de'
import { words as archive } from '../../copies/archive/words/de'
import { words as copiesFirst } from '../../copies/first/words/de'
import { words as copiesOut } from '../../copies/out/words/de'
import { words as copies } from '../../copies/words/de'
import { words as question } from '../../deletion/question/words/de'
import { words as duplicatesFound } from '../../duplicates/review/words/de'
import { words as duplicates, texts as duplicateTexts } from '../../duplicates/words/de'
import { words as closing } from '../../frame/closing/words/de'
import { commandWords as commands, keyWords as keys } from '../../frame/commands/words/de'
import { words as palette, whyNotWords as whyNot } from '../../frame/palette/words/de'
import { words as shortcuts } from '../../frame/shortcuts/words/de'
import {
  stateWords as generatedStates,
  workWords as generatedWorks
} from '../../libraries/generated/task-words/de'
import { generatedWords as generated } from '../../libraries/generated/words/de'
import { words as list } from '../../library/list/words/de'
import { words as scrubber } from '../../library/scrubber/words/de'
import { words as selectionFromLast } from '../../library/selection/words/de'
import { words as compare } from '../../media/compare/words/de'
import { words as hover } from '../../media/hover/words/de'
import { words as media } from '../../media/words/de'
import { words as settings } from '../../settings/words/de'
import { words as suggestionsSeen } from '../../suggestions/kinds/words/de'
import { words as suggestions, texts as suggestionTexts } from '../../suggestions/words/de'
import { words as works } from '../../works/words/de'
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
