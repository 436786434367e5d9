// Long because it is one user: every act of theirs looks at the same run, plan and selection.

import type { PastRun, Report } from '@shared/deletion'
import type { Run } from '../../../electron/deletion/run/run'
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
  /** Lists if need be, plans and confirms. */
  readonly begin: () => Promise<void>
  /** Confirms while the library is still being listed. */
  readonly confirmEarly: () => Promise<void>
  readonly crash: () => Promise<void>
  /** Leaves the program, also while a run begins, and starts it again. */
  readonly close: () => Promise<void>
  /** The system goes down, and comes up again. */
  readonly shutDown: () => Promise<void>
  /** Disconnects, also during a look-up, and connects again. */
  readonly disconnect: () => Promise<void>
  /** Sets the wall clock to another time. */
  readonly jumpClock: () => Promise<void>
  /** Continues an interrupted run, or discards it. */
  readonly takeUp: () => Promise<void>
  readonly renewToken: () => Promise<void>
  readonly switchAccount: () => Promise<void>
  readonly uploadByOthers: () => Promise<void>
  readonly deleteByOthers: () => Promise<void>
  /** Every id of the run is in one state, the counts agree with that, and a pause holds. */
  readonly checkStates: () => void
  /** Without further faults: continues every unfinished run to its end. */
  readonly tidyUp: () => Promise<void>
  readonly violations: () => readonly string[]
  readonly kills: () => number
  /** Runs that ended verified. */
  readonly verified: () => number
}

const OTHERS = 3
const DAY_MS = 24 * 3_600_000
/** How often a user presses "Continue" on one run. */
const CONTINUES = 12
/** How often a user refreshes in a row. */
const LISTINGS = 20
/** In real milliseconds: the program's own waits take none. */
const LIMIT_MS = 20_000

export function createPlayer(world: World, witness: Witness, die: () => number): Player {
  let planId: string | null = null
  let reported: Promise<Report> | null = null
  let kills = 0
  let verified = 0
  const { violate } = witness
  const program = () => world.program()
  const isRunning = (): boolean => program().deletion.isRunning()

  /** An id that is called verified is gone from the service at that moment. */
  const checkReport = async (report: Report): Promise<void> => {
    const { deletion, open, window } = program()
    // Before anything is waited for: the user goes on, and may be shown some of them again.
    const selected = new Set(window.store.getState().selectedIds())
    const there = new Set(world.there(report.account))
    const entries = await deletion.entries(open, report.runId)
    if (!entries.ok) return violate(`the journal of ${report.runId} cannot be read`)
    const total = Object.values(report.counts).reduce((sum, count) => sum + count, 0)
    if (total !== report.total || entries.value.length !== report.total)
      violate('an id is in no state, or in two (R20)')
    for (const { id, outcome } of entries.value)
      if (outcome.kind === 'deleted' && selected.has(id))
        violate(`${id} is gone, and still selected (R21)`)
    if (report.verification.kind !== 'verified') return
    verified += 1
    for (const { id, outcome } of entries.value)
      if (outcome.kind === 'deleted' && there.has(id))
        violate(`${id} is called verified, and is there (R14)`)
  }
  const begun = (): Promise<Report> => {
    reported = program()
      .report()
      .then(async (report) => {
        await checkReport(report)
        return report
      })
    return reported
  }
  /** Real time passes for the server. The program's own waits take none. */
  const awhile = (): Promise<void> =>
    new Promise((resolve) => setTimeout(resolve, Math.floor(die() * 12)))
  /** Null, and a broken promise, if it takes too long. */
  const within = async <T>(what: string, work: Promise<T>): Promise<T | null> => {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), LIMIT_MS)
    })
    const done = await Promise.race([work, late]).finally(() => clearTimeout(timer))
    if (done === null) violate(`${what} does not end`)
    return done
  }
  const currentRun = (): Run | null => {
    const id = program().deletion.current()?.runId
    const run = id === undefined ? undefined : program().deletion.run(id)
    return run?.ok ? run.value : null
  }
  const unfinishedRun = async (): Promise<PastRun | undefined> => {
    const runs = await program().deletion.runs(program().open)
    return runs.ok ? runs.value.find(({ endedAt }) => endedAt === null) : undefined
  }
  /** Starts the plan, if there is one. */
  const start = async (): Promise<number> => {
    const { deletion, open } = program()
    if (planId === null) return 0
    const ids = frozenIds(planId)
    witness.confirm(open.account, ids)
    const starting = deletion.start(planId, open)
    planId = null
    if ((await starting).ok) void begun()
    return ids.length
  }
  /**
   * Whatever the program was told, from now on nothing is sent before it is told something else.
   */
  const staysQuiet = async (after: string): Promise<void> => {
    const before = world.sent()
    await awhile()
    if (world.sent() > before) violate(`a request was sent by itself after ${after}`)
  }

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

  /** Only what is not there any more may be left unsent. */
  const checkAllSent = async ({ runId, account }: Report): Promise<void> => {
    const entries = await program().deletion.entries(program().open, runId)
    const there = new Set(world.there(account))
    for (const { id, outcome } of entries.ok ? entries.value : [])
      if (outcome.kind === 'not-sent' && there.has(id))
        violate(`without faults, and ${id} was not sent`)
  }
  /** Without further faults. False: that does not work. */
  const bringToEnd = async ({ runId }: PastRun): Promise<boolean> => {
    const { deletion, open } = program()
    for (let continued = 0; continued < CONTINUES; continued += 1) {
      const going = await deletion.goOn(open, runId)
      if (!going.ok) {
        violate(`a run cannot be continued: ${going.problem.kind}`)
        return false
      }
      const report = await within('a run without faults', begun())
      if (!report) return false
      if (report.stoppedBy !== null) continue
      await checkAllSent(report)
      return true
    }
    violate('one asset holds up others, however often the user continues')
    return false
  }

  const isListedWhole = (): boolean => {
    const { phase } = program().window.store.getState()
    return phase.kind === 'ended' && phase.end.problem === null
  }
  const listWhole = async (): Promise<void> => {
    for (let tries = 0; tries < LISTINGS && !isListedWhole(); tries += 1) {
      await program().list()
      await awhile()
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
    confirm: start,
    watch: async () => {
      const wanted = world.sent() + 1 + Math.floor(die() * 6)
      for (let looks = 0; looks < 20 && world.sent() < wanted; looks += 1) {
        await awhile()
        if (currentRun()?.progress().phase !== 'running') return
      }
    },
    pause: async () => {
      const run = currentRun()
      run?.pause()
      const phase = run?.progress().phase
      if (run && (phase === 'pausing' || phase === 'paused')) world.promises.onPaused(run.runId)
      await awhile()
    },
    resume: async () => {
      world.promises.onReleased()
      currentRun()?.resume()
      await awhile()
    },
    stop: async () => {
      world.promises.onReleased()
      const run = currentRun()
      run?.stop()
      if (run) await within('a run that was stopped', run.ended)
    },
    finish: async () => {
      await player.resume()
      if (isRunning() && reported) await within('a run', reported)
    },
    begin: async () => {
      if (program().window.store.getState().phase.kind !== 'ended') await player.list()
      await player.plan(1 + Math.floor(die() * 80))
      await start()
    },
    confirmEarly: async () => {
      world.slowPages(true)
      void program().list()
      planId = null
      await awhile()
      await player.plan()
      await start()
      await awhile()
      world.slowPages(false)
    },
    crash: async () => {
      kills += 1
      planId = null
      world.crash()
      world.restart()
      await staysQuiet('a crash')
    },
    close: async () => {
      world.promises.onReleased()
      if (planId !== null && die() < 0.5) void start()
      await within('closing', program().deletion.close())
      await staysQuiet('closing')
      planId = null
      world.restart()
    },
    shutDown: async () => {
      if (planId !== null && die() < 0.5) void start()
      await within('suspending', program().deletion.suspend())
      await staysQuiet('suspending')
      planId = null
      world.restart()
    },
    disconnect: async () => {
      const { deletion, open } = program()
      const unfinished = await unfinishedRun()
      const looking = unfinished && deletion.lookUp(open, unfinished.runId)
      await awhile()
      deletion.leaveAccount()
      if (looking) await within('a look-up that gives way', looking)
      planId = null
      world.restart()
    },
    jumpClock: async () => world.clock.jump(Math.round((die() - 0.5) * 4 * DAY_MS)),
    takeUp: async () => {
      const { deletion, open } = program()
      // A run is offered once the library is listed whole.
      if (!isListedWhole()) await listWhole()
      const unfinished = await unfinishedRun()
      if (!unfinished) return
      const before = world.sent()
      const looking = deletion.lookUp(open, unfinished.runId)
      // Often there is no waiting for it.
      await (die() < 0.5 ? looking : awhile())
      if (world.sent() !== before) violate('looking up deleted something')
      planId = null
      if (die() < 0.2) await deletion.leave(open, unfinished.runId)
      else if ((await deletion.goOn(open, unfinished.runId)).ok) void begun()
      await within('a look-up that gives way', looking)
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
    uploadByOthers: async () => world.addByOthers(OTHERS),
    deleteByOthers: async () => {
      const there = world.there(world.account())
      const gone = Array.from(
        { length: OTHERS },
        () => there[Math.floor(die() * there.length)] ?? ''
      )
      world.removeByOthers(gone)
    },
    checkStates: () => {
      const current = program().deletion.current()
      world.promises.check(current)
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
        await listWhole()
        for (let unfinished = await unfinishedRun(); unfinished; unfinished = await unfinishedRun())
          if (!(await bringToEnd(unfinished))) return
      }
    },
    violations: () => witness.violations,
    kills: () => kills,
    verified: () => verified
  }
  return player
}
