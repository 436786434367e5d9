import type { Report } from '@shared/deletion'
import { filterAtRandom, selectAtRandom, selectNeighbours } from '../page/choosing'
import type { Witness } from '../service/witness'
import { ACCOUNTS, type World } from './world'

/** A user who works step by step and looks closely at what the program says. */
export interface Player {
  readonly isRunning: () => boolean
  readonly isPlanned: () => boolean
  readonly list: () => Promise<void>
  /** Looks at another part of the library. */
  readonly filter: () => Promise<void>
  /** Selects or deselects something on the screen, in one of the ways there are. */
  readonly select: () => Promise<void>
  /** Plans what is selected. With `count`: that many neighbours, whatever was selected before. */
  readonly plan: (count?: number) => Promise<void>
  readonly planLeft: () => Promise<void>
  /** Answers how many ids were confirmed. */
  readonly confirm: () => Promise<number>
  /** Lets some answers come in. */
  readonly watch: () => Promise<void>
  readonly pause: () => Promise<void>
  readonly resume: () => Promise<void>
  readonly stop: () => Promise<void>
  readonly finish: () => Promise<void>
  readonly crash: () => Promise<void>
  /** Continues an interrupted run, or discards it. */
  readonly takeUp: () => Promise<void>
  readonly renewToken: () => Promise<void>
  readonly switchAccount: () => Promise<void>
  readonly uploadByOthers: () => Promise<void>
  readonly deleteByOthers: () => Promise<void>
  /** Every id of every run is in one state, and the counts agree with that. */
  readonly checkStates: () => void
  /** Without further faults: continues every unfinished run to its end. */
  readonly tidyUp: () => Promise<void>
  readonly violations: () => readonly string[]
  readonly kills: () => number
  /** Runs that ended verified. */
  readonly verified: () => number
}

const OTHERS = 3

export function createPlayer(world: World, witness: Witness, die: () => number): Player {
  let planId: string | null = null
  let reported: Promise<Report> | null = null
  let kills = 0
  let verified = 0
  const { violate } = witness
  const program = () => world.program()
  const isRunning = (): boolean => program().deletion.isRunning()
  const runId = (): string | null => program().deletion.current()?.runId ?? null

  /** An id that is called verified is gone from the service at that moment. */
  const checkReport = async (report: Report): Promise<void> => {
    const { deletion, open, window } = program()
    const entries = await deletion.entries(open, report.runId)
    if (!entries.ok) return violate(`the journal of ${report.runId} cannot be read`)
    const total = Object.values(report.counts).reduce((sum, count) => sum + count, 0)
    if (total !== report.total || entries.value.length !== report.total)
      violate('an id is in no state, or in two (R20)')
    const selected = new Set(window.store.getState().selectedIds())
    for (const { id, outcome } of entries.value)
      if (outcome.kind === 'deleted' && selected.has(id))
        violate(`${id} is gone, and still selected (R21)`)
    const there = new Set(world.server.store.uploads(report.account).map(({ id }) => id))
    if (report.verification.kind !== 'verified') return
    verified += 1
    for (const { id, outcome } of entries.value)
      if (outcome.kind === 'deleted' && there.has(id))
        violate(`${id} is called verified, and is there (R14)`)
  }
  const begun = (): void => {
    reported = program().report()
    void reported.then(checkReport)
  }
  /** Real time passes for the server. The program's own waits take none. */
  const awhile = (): Promise<void> =>
    new Promise((resolve) => setTimeout(resolve, Math.floor(die() * 12)))
  const planned = async (made: { ok: boolean; value?: { planId: string } }): Promise<void> => {
    planId = made.ok ? (made.value?.planId ?? null) : null
  }

  const frozenIds = (of: string): readonly string[] => {
    const ids: string[] = []
    for (let offset = 0; ; offset += 500) {
      const page = program().deletion.planPage(of, offset)
      if (!page.ok || page.value.length === 0) return ids
      ids.push(...page.value.map(({ id }) => id))
    }
  }

  const player: Player = {
    isRunning,
    isPlanned: () => planId !== null,
    list: async () => {
      planId = null
      await program().list()
    },
    filter: async () => filterAtRandom(program().window.store, die),
    select: async () => selectAtRandom(program().window.store, die),
    plan: async (count) => {
      const { deletion, open, window } = program()
      if (count !== undefined) selectNeighbours(window.store, count, die)
      else if (window.store.getState().selectedIds().length === 0) await player.select()
      const selected = window.store.getState().selectedIds()
      await planned(await deletion.plan(open, selected))
      if (planId === null) return
      const chosen = new Set(selected)
      for (const id of frozenIds(planId))
        if (!chosen.has(id)) violate(`${id} is in the plan, and was not selected (R2)`)
    },
    planLeft: async () => {
      const { deletion, open } = program()
      const runs = await deletion.runs(open)
      const [last] = runs.ok ? runs.value.filter(({ endedAt }) => endedAt !== null) : []
      if (last) await planned(await deletion.planLeft(open, last.runId))
    },
    confirm: async () => {
      const { deletion, open } = program()
      if (planId === null) return 0
      const ids = frozenIds(planId)
      witness.confirm(open.account, ids)
      const started = await deletion.start(planId, open)
      planId = null
      if (started.ok) begun()
      return ids.length
    },
    watch: awhile,
    pause: async () => {
      const id = runId()
      const run = id === null ? null : program().deletion.run(id)
      if (run?.ok) run.value.pause()
      await awhile()
    },
    resume: async () => {
      const id = runId()
      const run = id === null ? null : program().deletion.run(id)
      if (run?.ok) run.value.resume()
      await awhile()
    },
    stop: async () => {
      const id = runId()
      const run = id === null ? null : program().deletion.run(id)
      if (!run?.ok) return
      run.value.stop()
      await run.value.ended
    },
    finish: async () => {
      await player.resume()
      if (isRunning()) await reported
    },
    crash: async () => {
      kills += 1
      planId = null
      world.crash()
      const before = witness.deletes()
      world.restart()
      await awhile()
      // What had left before the crash may still arrive; nothing new is sent by itself.
      const arrived = witness.deletes()
      await awhile()
      if (witness.deletes() > arrived || arrived > before + 4)
        violate('a request was sent by itself after a restart')
    },
    takeUp: async () => {
      const { deletion, open } = program()
      const runs = await deletion.runs(open)
      const unfinished = runs.ok ? runs.value.find(({ endedAt }) => endedAt === null) : undefined
      if (!unfinished) return
      const before = witness.deletes()
      await deletion.lookUp(open, unfinished.runId)
      if (witness.deletes() !== before) violate('looking up deleted something')
      planId = null
      if (die() < 0.2) await deletion.leave(open, unfinished.runId)
      else if ((await deletion.goOn(open, unfinished.runId)).ok) begun()
    },
    renewToken: async () => {
      if (isRunning()) return
      planId = null
      witness.renewToken()
      // Another token is another client, and another listing.
      world.restart()
    },
    switchAccount: async () => {
      planId = null
      world.switchTo(ACCOUNTS.find((account) => account !== world.account()) ?? ACCOUNTS[0])
    },
    uploadByOthers: async () => world.uploadByOthers(OTHERS),
    deleteByOthers: async () => {
      const uploads = world.server.store.uploads(world.account())
      const gone = Array.from(
        { length: OTHERS },
        () => uploads[Math.floor(die() * uploads.length)]?.id ?? ''
      )
      world.server.store.remove(world.account(), gone)
    },
    checkStates: () => {
      const current = program().deletion.current()
      if (!current) return
      const total = Object.values(current.counts).reduce((sum, count) => sum + count, 0)
      if (total !== current.total) violate('an id is in no state, or in two (R20)')
    },
    tidyUp: async () => {
      witness.setCalm(true)
      if (isRunning()) await player.finish()
      await player.renewToken()
      for (const account of ACCOUNTS) {
        world.switchTo(account)
        await program().list()
        for (let round = 0; round < 20; round += 1) {
          const { deletion, open } = program()
          const runs = await deletion.runs(open)
          const unfinished = runs.ok
            ? runs.value.find(({ endedAt }) => endedAt === null)
            : undefined
          if (!unfinished) break
          if ((await deletion.goOn(open, unfinished.runId)).ok) {
            begun()
            const report = await reported
            if (report) await checkReport(report)
            if (report && report.counts['not-sent'] > 0)
              violate('without faults, and something was not sent')
          }
        }
      }
    },
    violations: () => witness.violations,
    kills: () => kills,
    verified: () => verified
  }
  return player
}
