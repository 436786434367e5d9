import { type Copies, type CopiesAccount, createCopies } from '../../../electron/copies/copies'
import { readHere } from '../../../electron/copies/reading/reader'
import { createSetups } from '../../../electron/copies/setups'
import { systemClock } from '../../../electron/time/clock'
import { STRAIGHT } from '../system/straight'
import { KEY } from './copying'

/** An account whose library is empty. */
export const ACCOUNT: CopiesAccount = {
  account: 'a@b.example',
  kind: 'uploads',
  key: KEY,
  loopbackOrigin: null,
  library: { find: () => undefined, renew: async () => false }
}

type Options = Parameters<typeof createCopies>[0]

/** The copies of all accounts; `told` hears what their jobs tell. */
export const copiesFrom = (
  dataFolder: string,
  told: Pick<Options, 'emitSaving' | 'emitCheck'> & Partial<Pick<Options, 'reader'>>
): Copies =>
  createCopies({
    setups: createSetups(dataFolder, () => 'now'),
    network: STRAIGHT,
    reader: { ...readHere, rest: () => undefined },
    clock: systemClock,
    parallel: () => 4,
    askToDecode: () => undefined,
    ...told
  })
