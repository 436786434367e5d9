import { translated } from '@shared/language/tables'
import { words as again } from '../../copies/again/words/fr'
import { words as archive } from '../../copies/archive/words/fr'
import { words as copiesFirst } from '../../copies/first/words/fr'
import { words as copiesOut } from '../../copies/out/words/fr'
import { words as copies } from '../../copies/words/fr'
import { words as question } from '../../deletion/question/words/fr'
import { words as duplicatesFound } from '../../duplicates/review/words/fr'
import { words as duplicates, texts as duplicateTexts } from '../../duplicates/words/fr'
import { words as closing } from '../../frame/closing/words/fr'
import { commandWords as commands, keyWords as keys } from '../../frame/commands/words/fr'
import { words as palette, whyNotWords as whyNot } from '../../frame/palette/words/fr'
import { words as shortcuts } from '../../frame/shortcuts/words/fr'
import {
  stateWords as generatedStates,
  workWords as generatedWorks
} from '../../libraries/generated/task-words/fr'
import { generatedWords as generated } from '../../libraries/generated/words/fr'
import { words as list } from '../../library/list/words/fr'
import { words as scrubber } from '../../library/scrubber/words/fr'
import { words as selectionFromLast } from '../../library/selection/words/fr'
import { words as compare } from '../../media/compare/words/fr'
import { words as hover } from '../../media/hover/words/fr'
import { words as media } from '../../media/words/fr'
import { words as settings } from '../../settings/words/fr'
import { words as suggestionsSeen } from '../../suggestions/kinds/words/fr'
import { words as suggestions, texts as suggestionTexts } from '../../suggestions/words/fr'
import { words as works } from '../../works/words/fr'
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
