import { translated } from '@shared/language/tables'
import { words as again } from '../../copies/again/words/pt-br'
import { words as archive } from '../../copies/archive/words/pt-br'
import { words as copiesFirst } from '../../copies/first/words/pt-br'
import { words as copiesOut } from '../../copies/out/words/pt-br'
import { words as copies } from '../../copies/words/pt-br'
import { words as question } from '../../deletion/question/words/pt-br'
import { words as duplicatesFound } from '../../duplicates/review/words/pt-br'
import { words as duplicates, texts as duplicateTexts } from '../../duplicates/words/pt-br'
import { words as closing } from '../../frame/closing/words/pt-br'
import { commandWords as commands, keyWords as keys } from '../../frame/commands/words/pt-br'
import { words as palette, whyNotWords as whyNot } from '../../frame/palette/words/pt-br'
import { words as shortcuts } from '../../frame/shortcuts/words/pt-br'
import {
  stateWords as generatedStates,
  workWords as generatedWorks
} from '../../libraries/generated/task-words/pt-br'
import { generatedWords as generated } from '../../libraries/generated/words/pt-br'
import { words as list } from '../../library/list/words/pt-br'
import { words as scrubber } from '../../library/scrubber/words/pt-br'
import { words as selectionFromLast } from '../../library/selection/words/pt-br'
import { words as compare } from '../../media/compare/words/pt-br'
import { words as hover } from '../../media/hover/words/pt-br'
import { words as media } from '../../media/words/pt-br'
import { words as settings } from '../../settings/words/pt-br'
import { words as suggestionsSeen } from '../../suggestions/kinds/words/pt-br'
import { words as suggestions, texts as suggestionTexts } from '../../suggestions/words/pt-br'
import { words as works } from '../../works/words/pt-br'
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
