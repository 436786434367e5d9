import { translated } from '@shared/language/tables'
import { words as again } from '../../copies/again/words/zh-cn'
import { words as archive } from '../../copies/archive/words/zh-cn'
import { words as copiesFirst } from '../../copies/first/words/zh-cn'
import { words as copiesOut } from '../../copies/out/words/zh-cn'
import { words as copies } from '../../copies/words/zh-cn'
import { words as question } from '../../deletion/question/words/zh-cn'
import { words as duplicatesFound } from '../../duplicates/review/words/zh-cn'
import { words as duplicates, texts as duplicateTexts } from '../../duplicates/words/zh-cn'
import { words as closing } from '../../frame/closing/words/zh-cn'
import { commandWords as commands, keyWords as keys } from '../../frame/commands/words/zh-cn'
import { words as palette, whyNotWords as whyNot } from '../../frame/palette/words/zh-cn'
import { words as shortcuts } from '../../frame/shortcuts/words/zh-cn'
import {
  stateWords as generatedStates,
  workWords as generatedWorks
} from '../../libraries/generated/task-words/zh-cn'
import { generatedWords as generated } from '../../libraries/generated/words/zh-cn'
import { words as list } from '../../library/list/words/zh-cn'
import { words as scrubber } from '../../library/scrubber/words/zh-cn'
import { words as selectionFromLast } from '../../library/selection/words/zh-cn'
import { words as compare } from '../../media/compare/words/zh-cn'
import { words as hover } from '../../media/hover/words/zh-cn'
import { words as media } from '../../media/words/zh-cn'
import { words as settings } from '../../settings/words/zh-cn'
import { words as suggestionsSeen } from '../../suggestions/kinds/words/zh-cn'
import { words as suggestions, texts as suggestionTexts } from '../../suggestions/words/zh-cn'
import { words as works } from '../../works/words/zh-cn'
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
