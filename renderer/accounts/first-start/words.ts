import { table } from '@shared/language/tables'

export const words = table('first-start', {
  where: 'Where the token is',
  drawing: 'A mail with a link, which leads to a page with one line that begins with “user:”',
  mailTitle: 'Find the welcome mail from useapi.net',
  mailText: 'It came when you subscribed. Its link leads to your token.',
  copyTitle: 'Copy the API token',
  copyText: 'It begins with “user:” and is one line. Copy all of it.',
  pasteTitle: 'Paste it into the field',
  pasteText: 'Then press “Connect”: it is checked with the service.',
  stored: 'What is stored where',
  token: 'The token',
  tokenPlace:
    'In this computer’s keychain; without one, in memory until you quit. It is sent only to the service it was entered for.',
  lists: 'Lists, thumbnails, history',
  listsPlace: 'In the program’s own folder on this computer. The settings open and remove it.',
  copies: 'Copies of files',
  copiesPlace: 'In a folder you choose, once you save some. Nothing is copied before that.'
})
