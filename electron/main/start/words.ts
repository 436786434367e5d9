import { table } from '@shared/language/tables'

// Why the program does not start, below "Kling Sweep cannot start".

/**
 * A sentence for the person who started the program. It is made once a language is spoken, which is
 * after it is known that something is wrong.
 */
export type Said = () => string

export const words = table('starting', {
  /** `why`: one of those below, or a system's code. */
  unusable: (path: string, why: string) => `its data folder ${path} cannot be used: ${why}`,
  why: {
    isFile: 'it is a file, not a folder',
    inFile: 'it is a file, or lies in one',
    mayNotWrite: 'this user may not write there',
    readOnly: 'the disk is read-only',
    full: 'the disk is full',
    quota: 'the disk quota is used up',
    tooLong: 'its name is too long'
  },
  elsewhere: (computer: string, dataFolder: string, lock: string) =>
    `it runs on the computer ${computer} already, with the same data folder, ${dataFolder}. Close it there first. If it does not run there, remove the file ${lock} from that folder`,

  /** `from`: a variable of the environment, or a key in quotation marks. */
  endpoint: {
    noAddress: (from: string) => `${from} is not an address`,
    notPlain: (from: string) =>
      `${from} must be a plain base address, without credentials, query or fragment`,
    notHttps: (from: string) => `${from} must be https; http is taken for this computer only`
  },
  /** `limit`: written as one types it. */
  demoTakes: (limit: string) => `--demo takes a number of assets from 0 to ${limit}`,
  configTakes: '--config takes the path of a file: --config=<path>',
  unreadable: (name: string, code: string) => `${name} cannot be read (${code})`,
  noFile: (name: string) => `${name} cannot be read: there is no such file`,
  /** `why`: one of those below. */
  notUsed: (name: string, why: string) => `${name} is not used: ${why}`,
  wrong: {
    noJson: (line: string) => `it is not valid JSON (line ${line})`,
    secret: (key: string) =>
      `"${key}" looks like a token or a password. The file can hold none: a token is entered in the program and kept in the keychain`,
    isSecret:
      'it looks like a token or a password. The file can hold none: a token is entered in the program and kept in the keychain',
    otherForm: 'it has another form than documented',
    unknownKey: (key: string, known: string) => `unknown key "${key}". Known are ${known}`,
    noObject: 'it must hold one JSON object',
    takes: (key: string, what: string) => `"${key}" takes ${what}`
  },
  /** What each key of the provisioning file takes, after "takes". */
  what: {
    address: 'the base address of the API, as text',
    emails: (limit: string) => `a list of up to ${limit} e-mail addresses`,
    oneOf: (values: string) => `one of ${values}`,
    wholeTo: (limit: string) => `a whole number from 1 to ${limit}`,
    trueOrFalse: 'true or false'
  }
})
