import type { CopiesSetup } from '@shared/copies/saving'
import { ok, type Result } from '@shared/problem'
import { oneAtATime } from '../time/one-at-a-time'
import { type Setup, type Setups, shownSetup } from './setups'

/** A library of an account, as far as what the user has chosen for it is concerned. */
export interface Of {
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

/** Where copies go. */
export interface Chosen {
  /** The path of the folder; null: none was chosen. */
  readonly folder: string | null
  /** Whether the account's own folder was made in it, since it was chosen. */
  readonly made: boolean
}

export interface AllChoices extends Choices {
  readonly chosenBy: (open: Of) => Promise<Result<Chosen>>
  /** Unless another folder was chosen meanwhile. */
  readonly noteMade: (open: Of, folder: string) => Promise<Result<null>>
  /** Whether the manifest gets the prompts, as it was when anything of this was last read. */
  readonly keepsPrompts: (open: Of) => boolean
}

type Change = (before: Setup) => Partial<Setup>

export function createChoices(setups: Pick<Setups, 'read' | 'write'>): AllChoices {
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
  const change = (open: Of, by: Change): Promise<Result<Setup>> =>
    inTurn(async () => {
      const before = await read(open)
      if (!before.ok) return before
      const after = { ...before.value, ...by(before.value) }
      const written = await setups.write(open.key, after)
      return written.ok ? ok(noted(open.key, after)) : written
    })
  const changed = async (open: Of, by: Change): Promise<Result<null>> => {
    const done = await change(open, by)
    return done.ok ? ok(null) : done
  }

  return {
    setup: async (open) => {
      const setup = await read(open)
      return setup.ok ? ok(shownSetup(setup.value)) : setup
    },
    chooseFolder: async (open, folder) => {
      const done = await change(open, () => ({ folder, made: false }))
      return done.ok ? ok(shownSetup(done.value)) : done
    },
    setFirst: (open, first) => changed(open, () => ({ first })),
    setPrompts: (open, prompts) => changed(open, () => ({ prompts })),
    chosenBy: async (open) => {
      const setup = await read(open)
      return setup.ok ? ok({ folder: setup.value.folder, made: setup.value.made === true }) : setup
    },
    noteMade: (open, folder) =>
      changed(open, (before) => (before.folder === folder ? { made: true } : {})),
    keepsPrompts: ({ key }) => withPrompts.has(key)
  }
}
