import { translated } from '@shared/language/tables'
import { words as again } from '../../copies/again/words/ja'
import { words as archive } from '../../copies/archive/words/ja'
import { words as copiesFirst } from '../../copies/first/words/ja'
import { words as copiesOut } from '../../copies/out/words/ja'
import { words as copies } from '../../copies/words/ja'
import { words as question } from '../../deletion/question/words/ja'
import { words as duplicatesFound } from '../../duplicates/review/words/ja'
import { words as duplicates, texts as duplicateTexts } from '../../duplicates/words/ja'
import { words as closing } from '../../frame/closing/words/ja'
import { commandWords as commands, keyWords as keys } from '../../frame/commands/words/ja'
import { words as palette, whyNotWords as whyNot } from '../../frame/palette/words/ja'
import { words as shortcuts } from '../../frame/shortcuts/words/ja'
import {
  stateWords as generatedStates,
  workWords as generatedWorks
} from '../../libraries/generated/task-words/ja'
import { generatedWords as generated } from '../../libraries/generated/words/ja'
import { words as list } from '../../library/list/words/ja'
import { words as scrubber } from '../../library/scrubber/words/ja'
import { words as selectionFromLast } from '../../library/selection/words/ja'
import { words as compare } from '../../media/compare/words/ja'
import { words as hover } from '../../media/hover/words/ja'
import { words as media } from '../../media/words/ja'
import { words as settings } from '../../settings/words/ja'
import { words as suggestionsSeen } from '../../suggestions/kinds/words/ja'
import { words as suggestions, texts as suggestionTexts } from '../../suggestions/words/ja'
import { words as works } from '../../works/words/ja'
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
