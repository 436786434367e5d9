export const words = {
  copyPicture: 'Copy picture',
  idle: '',
  busy: 'Copying…',
  copied: 'Picture copied',
  failed: 'The picture could not be copied'
} as const
