import { FILTER_KINDS } from '@shared/filters'
import { COLUMNS } from '@shared/library/look'
import type { ReactNode } from 'react'
import { ModelLine } from '../../library/filter/model-line'
import {
  AudioIcon,
  ClockIcon,
  FileIcon,
  HeartIcon,
  LockIcon,
  PictureIcon,
  StarIcon,
  VideoIcon,
  WarningIcon
} from '../../ui/icons'
import { DescriptionContext, type LibraryDescription } from '../description'
import { NoFavourites } from './no-favourites'
import { openedTask, taskFacts } from './parts-later'
import { CAPTION_HEIGHT, TaskFace } from './task-face'
import { TaskPicture } from './task-picture'
import { noteOf, taskName } from './task-words'
import { generatedWords } from './words'
import './generated.css'

/** What Kling made: an item is a task, with all its works (R35). */
const description: LibraryDescription = {
  kind: 'generated',
  words: generatedWords,
  places: [
    ['all', StarIcon],
    ['image', PictureIcon],
    ['video', VideoIcon],
    ['audio', AudioIcon],
    ['other', FileIcon],
    ['running', ClockIcon],
    ['favourite', HeartIcon],
    ['kept', LockIcon]
  ],
  cleanUp: [
    ['failed', WarningIcon],
    ['older-90', ClockIcon]
  ],
  filterLines: [
    { kind: 'type', values: FILTER_KINDS.type },
    { kind: 'age', values: FILTER_KINDS.age },
    { kind: 'resolution', values: FILTER_KINDS.resolution },
    { kind: 'duration', values: FILTER_KINDS.duration },
    {
      kind: 'status',
      values: [
        ...FILTER_KINDS.works,
        ...FILTER_KINDS.state,
        ...FILTER_KINDS.favourite,
        ...FILTER_KINDS.kept,
        ...FILTER_KINDS.selected
      ]
    },
    { kind: 'usedAsInput', values: FILTER_KINDS.use },
    { kind: 'copy', values: FILTER_KINDS.copy }
  ],
  OwnLines: ModelLine,
  nameOf: taskName,
  noteOf,
  TileFace: TaskFace,
  captionHeight: CAPTION_HEIGHT,
  listColumns: COLUMNS,
  NoFavourites,
  ListPicture: TaskPicture,
  opened: openedTask,
  facts: taskFacts
}

/** Gives its description to the parts of this library. */
export const GeneratedLibrary = ({ children }: { children: ReactNode }) => (
  <DescriptionContext value={description}>{children}</DescriptionContext>
)
