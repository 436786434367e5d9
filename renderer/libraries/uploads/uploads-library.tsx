import { FILTER_KINDS } from '@shared/filters'
import { openedUpload, uploadFacts } from '../../later'
import { words as filterWords } from '../../library/filter/words'
import { uploadName } from '../../library/words'
import { Picture } from '../../media/picture'
import {
  AudioIcon,
  ClockIcon,
  FileIcon,
  GridIcon,
  HeartIcon,
  LockIcon,
  NoPictureIcon,
  PictureIcon,
  VideoIcon
} from '../../ui/icons'
import type { LibraryDescription } from '../description'
import { uploadsWords } from './words'

const { kinds } = filterWords

/** What the user has uploaded. */
export const uploadsLibrary: LibraryDescription = {
  kind: 'uploads',
  words: uploadsWords,
  places: [
    ['all', GridIcon],
    ['image', PictureIcon],
    ['video', VideoIcon],
    ['audio', AudioIcon],
    ['other', FileIcon],
    ['favourite', HeartIcon],
    ['kept', LockIcon]
  ],
  cleanUp: [
    ['older-90', ClockIcon],
    ['no-picture', NoPictureIcon]
  ],
  filterLines: [
    { title: kinds.type, values: FILTER_KINDS.type },
    { title: kinds.age, values: FILTER_KINDS.age },
    { title: kinds.shape, values: FILTER_KINDS.shape },
    { title: kinds.resolution, values: FILTER_KINDS.resolution },
    { title: kinds.duration, values: FILTER_KINDS.duration },
    { title: kinds.status, values: ['favourite', 'kept', 'selected', 'no-picture'] },
    { title: kinds.use, values: FILTER_KINDS.use },
    { title: kinds.copy, values: FILTER_KINDS.copy }
  ],
  OwnLines: () => null,
  nameOf: uploadName,
  TileFace: Picture,
  captionHeight: 0,
  listColumns: ['type', 'pixels', 'duration', 'date', 'uses', 'copy'],
  ListPicture: Picture,
  opened: openedUpload,
  facts: uploadFacts
}
