import type { CopiesSetup } from '@shared/copies/saving'
import { ok, type Result } from '@shared/problem'
import { oneAtATime } from '../time/one-at-a-time'
import { type Setup, type Setups, shownSetup } from './setups'

/** A library of an account, as far as what the user has chosen for it is concerned. */
interface Of {
  /** Stands for it in names of files. */
  readonly key: string
}

/** What the user has chosen for the copies of each library. */
export interface Choices {
  readonly setup: (open: Of) => Promise<Result<CopiesSetup>>
  readonly chooseFolder: (open: Of, folder: string) => Promise<Result<CopiesSetup>>
  readonly setFirst: (open: Of, first: boolean) => Promise<Result<null>>
  readonly setPrompts: (open: Of, prompts: boolean) => Promise<Result<null>>
}

interface Chosen extends Choices {
  /** The path of the folder; null: none was chosen. */
  readonly folderOf: (open: Of) => Promise<Result<string | null>>
  /** Whether the account's own folder was made in the chosen one, since that was chosen. */
  readonly isMade: (open: Of) => Promise<Result<boolean>>
  readonly noteMade: (open: Of) => Promise<Result<null>>
  /** Whether the manifest gets the prompts, as it was when anything of this was last read. */
  readonly keepsPrompts: (open: Of) => boolean
}

export function createChoices(setups: Pick<Setups, 'read' | 'write'>): Chosen {
  const inTurn = oneAtATime()
  /** Keys of libraries. */
  const withPrompts = new Set<string>()
  const noted = (key: string, setup: Setup): Setup => {
    if (setup.prompts) withPrompts.add(key)
    else withPrompts.delete(key)
    return setup
  }
  const read = async ({ key }: Of): Promise<Result<Setup>> => {
    const found = await setups.read(key)
    return found.ok ? ok(noted(key, found.value)) : found
  }

  /** In turn: of two at once, the second would write back what the first has changed. */
  const change = (open: Of, by: Partial<Setup>): Promise<Result<Setup>> =>
    inTurn(async () => {
      const before = await read(open)
      if (!before.ok) return before
      const after = { ...before.value, ...by }
      const written = await setups.write(open.key, after)
      return written.ok ? ok(noted(open.key, after)) : written
    })
  const changed = async (open: Of, by: Partial<Setup>): Promise<Result<null>> => {
    const done = await change(open, by)
    return done.ok ? ok(null) : done
  }

  return {
    setup: async (open) => {
      const setup = await read(open)
      return setup.ok ? ok(shownSetup(setup.value)) : setup
    },
    chooseFolder: async (open, folder) => {
      const done = await change(open, { folder, made: false })
      return done.ok ? ok(shownSetup(done.value)) : done
    },
    setFirst: (open, first) => changed(open, { first }),
    setPrompts: (open, prompts) => changed(open, { prompts }),
    folderOf: async (open) => {
      const setup = await read(open)
      return setup.ok ? ok(setup.value.folder) : setup
    },
    isMade: async (open) => {
      const setup = await read(open)
      return setup.ok ? ok(setup.value.made === true) : setup
    },
    noteMade: (open) => changed(open, { made: true }),
    keepsPrompts: ({ key }) => withPrompts.has(key)
  }
}
