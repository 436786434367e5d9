import { table } from '@shared/language/tables'
export const words = table('copiesOut', {
  copyPicture: 'Copy picture',
  idle: '',
  busy: 'Copying…',
  copied: 'Picture copied',
  failed: 'The picture could not be copied'
})
