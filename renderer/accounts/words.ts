import { table } from '@shared/language/tables'
import type { Problem } from '@shared/problem'

export const words = table('accounts', {
  offered: 'Offered by your organisation',
  product: 'Kling Sweep',
  promise:
    'See what you uploaded to Kling and what it made for you, pick what can go, and know what happened to each.',
  tokenLabel: 'API token',
  tokenHint:
    'From your useapi.net account. It is stored in this computer’s keychain, if there is one, and sent only to the service.',
  tokenHintSession:
    'From your useapi.net account. It stays in memory until you quit and is sent only to the service.',
  emailLabel: 'Account e-mail (optional)',
  emailHint: 'Only needed to open one account directly.',
  connect: 'Connect',
  connecting: 'Checking the token…',
  save: 'Save without checking',
  saving: 'Saving…',
  demo: 'Try the demo library',
  or: 'No account at hand?',
  nothingSent: 'Nothing was changed or deleted.',
  tokenEmpty: 'Enter your API token first.',
  tokenForm:
    'This is not a token, or more than one. Copy it again, whole and alone: it begins with “user:”.',
  emailForm: 'This does not look like an e-mail address.',
  choose: 'Which account?',
  chooseHint: 'This token covers several Kling accounts. Each has its own library.',
  open: 'Open library',
  unchecked: 'Saved, not checked yet',
  uncheckedHint:
    'The token will be checked as soon as the service can be reached. Until then nothing can be deleted.',
  uncheckedFailed: 'Not connected',
  otherToken: 'Enter another token',
  disconnect: 'Disconnect',
  switchAccount: 'Switch account',
  switchTo: (email: string) => `Switch account: ${email}`,
  connected: 'Connected',
  connectingAgain: 'Connecting…',
  offline: 'Offline',
  demoAccount: 'Demo library',
  sessionOnly: 'Token kept for this session only',
  customEndpoint: 'Service:',
  accounts: 'Accounts and tokens',
  accountsHint:
    'Each token opens the Kling accounts of one useapi.net subscription. It is sent only to the service it was entered for.',
  nameLabel: 'Name of the token (optional)',
  nameHint: 'Your own name for it, such as “Studio”.',
  unnamed: 'Unnamed token',
  saved: 'Which token?',
  addToken: 'Add another token',
  noAccountsYet: 'Not opened yet',
  noTokens: 'No token is stored on this computer.',
  inUse: 'In use',
  use: 'Open',
  rename: 'Rename',
  saveName: 'Save name',
  remove: 'Remove…',
  removeToken: 'Remove token',
  removeLead:
    'The token is removed from this computer. It stays valid at useapi.net, and you can enter it again. Nothing at Kling is touched. The selections and history of its accounts are kept.',
  keptIn: { keychain: 'In the keychain.', session: 'Kept for this session only.' },
  held: 'You cannot switch accounts while a deletion is running.',
  listTrouble:
    'The file with the token names was set aside. The list below comes from the keychain.',
  listNotStored: 'These changes could not be saved and last only until you quit.',
  back: 'Back',
  asking: 'Waiting for the keychain…',
  storedHere: 'Stored on this computer:',
  forThisSession: 'Use a token for this session',
  sessionBecause:
    'The keychain cannot be used right now. This token will be kept until you quit; the stored one is not changed.',
  forgetStored: 'Forget stored tokens…',
  forgetTitle: 'Forget the stored tokens?',
  forgetLead:
    'Use this if your keychain was reset. Kling Sweep forgets that tokens were stored and asks for a new one. A locked keychain keeps its contents. Nothing changes at useapi.net, or at Kling.',
  forget: 'Forget',
  removeTitle: (name: string) => `Remove “${name}” from this computer?`,
  replacing: (name: string) => `The new token replaces “${name}”.`,
  elsewhere: (host: string) => `For another service: ${host}.`,
  /** Above what the keychain’s problem is. */
  keychain: {
    silent: 'Waiting for the keychain',
    locked: 'The keychain is locked',
    denied: 'Keychain access was denied',
    none: 'No keychain found',
    other: 'The keychain cannot be used'
  }
})

/** The heading when the keychain does not give us a stored token. */
export function keychainTitle({ kind }: Problem): string {
  switch (kind) {
    case 'keychain-silent':
      return words.keychain.silent
    case 'keychain-unreadable':
      return words.keychain.locked
    case 'keychain-denied':
      return words.keychain.denied
    case 'keychain-no-bus':
    case 'keychain-no-service':
    case 'keychain-no-library':
      return words.keychain.none
    default:
      return words.keychain.other
  }
}
