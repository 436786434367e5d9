import { translated } from '@shared/language/tables'
import { words as again } from '../../copies/again/words/ko'
import { words as archive } from '../../copies/archive/words/ko'
import { words as copiesFirst } from '../../copies/first/words/ko'
import { words as copiesOut } from '../../copies/out/words/ko'
import { words as copies } from '../../copies/words/ko'
import { words as question } from '../../deletion/question/words/ko'
import { words as duplicatesFound } from '../../duplicates/review/words/ko'
import { words as duplicates, texts as duplicateTexts } from '../../duplicates/words/ko'
import { words as closing } from '../../frame/closing/words/ko'
import { commandWords as commands, keyWords as keys } from '../../frame/commands/words/ko'
import { words as palette, whyNotWords as whyNot } from '../../frame/palette/words/ko'
import { words as shortcuts } from '../../frame/shortcuts/words/ko'
import {
  stateWords as generatedStates,
  workWords as generatedWorks
} from '../../libraries/generated/task-words/ko'
import { generatedWords as generated } from '../../libraries/generated/words/ko'
import { words as list } from '../../library/list/words/ko'
import { words as scrubber } from '../../library/scrubber/words/ko'
import { words as selectionFromLast } from '../../library/selection/words/ko'
import { words as compare } from '../../media/compare/words/ko'
import { words as hover } from '../../media/hover/words/ko'
import { words as media } from '../../media/words/ko'
import { words as settings } from '../../settings/words/ko'
import { words as suggestionsSeen } from '../../suggestions/kinds/words/ko'
import { words as suggestions, texts as suggestionTexts } from '../../suggestions/words/ko'
import { words as works } from '../../works/words/ko'
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
