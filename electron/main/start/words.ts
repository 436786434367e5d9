import { table } from '@shared/language/tables'

// Why the program does not start, below "Kling Sweep cannot start". Read only once a language is
// spoken. What somebody wrote wrongly for this start (switches, variables, the provisioning file)
// is told in English: it names their keys.

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
    `it runs on the computer ${computer} already, with the same data folder, ${dataFolder}. Close it there first. If it does not run there, remove the file ${lock} from that folder`
})
