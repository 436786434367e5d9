import { FILTER_KINDS } from '@shared/filters'
import { openedUpload, uploadFacts } from '../../later'
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
    { kind: 'type', values: FILTER_KINDS.type },
    { kind: 'age', values: FILTER_KINDS.age },
    { kind: 'shape', values: FILTER_KINDS.shape },
    { kind: 'resolution', values: FILTER_KINDS.resolution },
    { kind: 'duration', values: FILTER_KINDS.duration },
    { kind: 'status', values: ['favourite', 'kept', 'selected', 'no-picture'] },
    { kind: 'use', values: FILTER_KINDS.use },
    { kind: 'copy', values: FILTER_KINDS.copy }
  ],
  OwnLines: () => null,
  nameOf: uploadName,
  noteOf: () => '',
  TileFace: Picture,
  captionHeight: 0,
  listColumns: ['type', 'pixels', 'duration', 'date', 'uses', 'copy'],
  ListPicture: Picture,
  opened: openedUpload,
  facts: uploadFacts
}
