import type { Problem } from '@shared/problem'

export const words = {
  offered: 'Offered by your organisation',
  product: 'Kling Sweep',
  promise:
    'See everything you uploaded to Kling, pick what can go, and know what happened to each asset.',
  tokenLabel: 'API token',
  tokenHint:
    'From your useapi.net account. It goes into this computer’s keychain, and to no one but the service.',
  tokenHintSession:
    'From your useapi.net account. It stays in memory until the program ends, and goes to no one but the service.',
  emailLabel: 'Account e-mail (optional)',
  emailHint: 'Only needed to open one account directly.',
  connect: 'Connect',
  connecting: 'Checking the token…',
  save: 'Save without checking',
  saving: 'Saving…',
  demo: 'Try the demo library',
  demoBusy: 'Opening…',
  or: 'No account at hand?',
  nothingSent: 'Nothing was changed or deleted.',
  tokenEmpty: 'Enter your API token first.',
  tokenForm: 'A token is one line of letters, digits and signs, without spaces.',
  emailForm: 'This does not look like an e-mail address.',
  choose: 'Which account?',
  chooseHint: 'This token covers several Kling accounts. Each has a library of its own.',
  open: 'Open library',
  unchecked: 'Saved, not checked yet',
  uncheckedHint:
    'The token is checked as soon as the service can be reached. Nothing can be deleted before.',
  uncheckedFailed: 'Not connected',
  checking: 'Checking…',
  tryAgain: 'Try again',
  otherToken: 'Enter another token',
  starting: 'Opening…',
  disconnect: 'Disconnect',
  switchAccount: 'Switch account',
  connected: 'Connected',
  connectingAgain: 'Connecting…',
  offline: 'Offline',
  demoAccount: 'Demo library',
  sessionOnly: 'Token kept for this session only',
  customEndpoint: 'Service:',
  accounts: 'Accounts and tokens',
  accountsHint:
    'Each token opens the Kling accounts of one useapi.net subscription. It is sent to the service it was entered for, and to no other.',
  nameLabel: 'Name of the token (optional)',
  nameHint: 'Your own word for it, such as “Studio”.',
  unnamed: 'Unnamed token',
  saved: 'Which token?',
  addToken: 'Add another token',
  noAccountsYet: 'Not opened yet',
  noTokens: 'No token is kept on this computer.',
  inUse: 'In use',
  use: 'Open',
  opening: 'Opening…',
  rename: 'Rename',
  saveName: 'Save name',
  remove: 'Remove…',
  removeToken: 'Remove token',
  removeLead:
    'The token is deleted from this computer. At useapi.net it stays valid, no asset is touched, and you can enter it again. Selections and history of its accounts are kept.',
  keptIn: { keychain: 'In the keychain.', session: 'Kept for this session only.' },
  held: 'While a deletion runs its account stays open.',
  listTrouble:
    'The list below comes from the keychain; the file that named the tokens was put aside.',
  listNotStored:
    'What is said of the tokens below holds until the program ends, but may not be there next time.',
  back: 'Back',
  cancel: 'Cancel',
  close: 'Close',
  asking: 'Asking the keychain…',
  storedHere: 'Stored on this computer:',
  forThisSession: 'Use a token for this session',
  sessionBecause:
    'The keychain cannot be used now: this token will be kept until the program ends, and the stored one stays as it is.',
  forgetStored: 'Forget what was stored…',
  forgetTitle: 'Forget the stored tokens?',
  forgetLead:
    'For a keychain that was reset: the program forgets that tokens were stored and asks for a new one. A locked keychain keeps what is in it. Nothing changes at useapi.net, and no asset is touched.',
  forget: 'Forget'
} as const

export const removeTitle = (name: string): string => `Remove “${name}” from this computer?`
export const replacingText = (name: string): string => `The new token takes the place of “${name}”.`
export const elsewhereText = (host: string): string => `For another service: ${host}.`

/** What stands over a keychain that keeps a stored token from us. */
export function keychainTitle({ kind }: Problem): string {
  switch (kind) {
    case 'keychain-silent':
      return 'Waiting for the keychain'
    case 'keychain-unreadable':
      return 'The keychain is locked'
    case 'keychain-denied':
      return 'The keychain said no'
    case 'keychain-no-bus':
    case 'keychain-no-service':
    case 'keychain-no-library':
      return 'No keychain here'
    default:
      return 'The keychain cannot be used'
  }
}
