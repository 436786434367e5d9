import type { Player } from '../../support/program/player'
import { ACCOUNTS, type World } from '../../support/program/world'
import type { Witness } from '../../support/service/witness'
import type { Observer } from './observer'
import { createLimit, LATE, rest, within } from './within'

/** Somebody with no patience and little luck: acts at any moment, and comes back every time. */
export interface User {
  /** Lists, selects up to so many neighbours, and confirms; answers how many. */
  readonly begin: (most: number) => Promise<number>
  /** The same while the listing is still under way. */
  readonly beginEarly: (most: number) => Promise<number>
  /** Lets the run under way come to its end, with everything that happens meanwhile. */
  readonly seeThrough: () => Promise<void>
  /** Continues what was interrupted, or discards it. */
  readonly comeBack: () => Promise<void>
  /** Without further faults, brings every run to its end. */
  readonly tidyUp: () => Promise<void>
}

interface Options {
  readonly world: World
  readonly witness: Witness
  readonly player: Player
  readonly observer: Observer
  readonly die: () => number
}

/** In real milliseconds. */
const RUN_LIMIT_MS = 60_000
const ACT_LIMIT_MS = 20_000
/** How often a user presses "Continue" before giving up on a run. */
const CONTINUES = 12
const LOOKS_WHILE_PAUSED = 4
/** The wall clock is set forward or back by up to an hour. */
const LONGEST_JUMP_MS = 2 * 3_600_000
/** A request under way may take its whole time. */
const PAUSE_LIMIT_MS = 600

export function createUser({ world, witness, player, observer, die }: Options): User {
  const { violate } = witness
  const program = () => world.program()
  const phase = () => program().deletion.current()?.phase
  const state = (): string => {
    const run = program().deletion.current()
    return run ? `${run.phase}, held by ${run.hold?.by ?? 'nobody'}` : 'no run'
  }
  const isPausing = (): boolean => phase() === 'pausing' || phase() === 'paused'
  const pause = (): void => {
    const { deletion } = program()
    const run = deletion.run(deletion.current()?.runId ?? '')
    if (run.ok) run.value.pause()
  }
  const isDue = (share: number): boolean => die() < share

  const act = async (what: string, work: Promise<unknown>): Promise<boolean> => {
    const isDone = (await within(work, ACT_LIMIT_MS)) !== LATE
    if (!isDone) violate(`${what} does not end: ${state()}`)
    return isDone
  }
  const afterStart = (): void => {
    if (player.isRunning()) observer.onBegun()
  }
  const confirm = async (): Promise<number> => {
    witness.onRun()
    const ids = await player.confirm()
    afterStart()
    return ids
  }
  const upTo = (most: number): number => 1 + Math.floor(die() * most)

  /** Pauses, and sees that the pause holds until it is ended by the user. */
  const pauseAWhile = async (): Promise<void> => {
    pause()
    if (!isPausing()) return
    for (let n = 0; n < PAUSE_LIMIT_MS && phase() === 'pausing'; n += 1) await rest(1)

    witness.hold()
    for (let n = 0; n < LOOKS_WHILE_PAUSED && isPausing(); n += 1) await player.watch()
    if (phase() === 'running') violate("the program ended the user's pause (R38)")
    witness.release()

    const fall = die()
    if (fall < 0.1) await crash()
    else if (fall < 0.2) await close()
    else if (fall < 0.3) await act('stopping', player.stop())
    else await player.resume()
  }

  /** The user quits, or the system goes down. */
  const close = async (moment = 'was closed'): Promise<void> => {
    const { deletion } = program()
    if (!(await act('closing', isDue(0.5) ? deletion.close() : deletion.suspend()))) return
    const before = witness.deletes()
    await player.watch()
    if (witness.deletes() > before) violate(`a request left after the program ${moment}`)
    world.restart()
  }
  const closeWhileBeginning = async (): Promise<void> => {
    witness.onRun()
    void player.confirm()
    await close('was closed while a run was beginning')
  }

  const crash = async (): Promise<void> => {
    await player.crash()
    await player.renewToken()
  }

  /** In the middle of a listing. While a run is under way the program does not allow it. */
  const disconnect = async (): Promise<void> => {
    void observer.list()
    await player.watch()
    const { deletion, open } = program()
    deletion.leaveAccount()
    open.library.cancel()
    world.restart()
  }

  const stepWhileRunning = async (): Promise<void> => {
    const fall = die()
    if (fall < 0.01) await crash()
    else if (fall < 0.02) await close()
    else if (fall < 0.1) await pauseAWhile()
    else if (fall < 0.11) await act('stopping', player.stop())
    else if (fall < 0.12) await player.deleteByOthers()
    else if (fall < 0.13) await player.uploadByOthers()
    else if (fall < 0.14) world.clock.jump((die() - 0.5) * LONGEST_JUMP_MS)
    else await player.watch()
  }

  const untilEnd = async (step: () => Promise<void>): Promise<void> => {
    const isLate = createLimit(RUN_LIMIT_MS)
    while (player.isRunning()) {
      observer.look()
      if (isLate()) {
        violate(`a run neither goes on nor ends: ${state()}`)
        await crash()
        return
      }
      await step()
      if (observer.isStuck()) await player.resume()
    }
  }

  const continueAll = async (): Promise<void> => {
    for (let continues = 0; continues < CONTINUES; continues += 1) {
      const { deletion, open } = program()
      const runs = await deletion.runs(open)
      const unfinished = runs.ok ? runs.value.find(({ endedAt }) => endedAt === null) : undefined
      if (!unfinished) return
      witness.onRun()
      if ((await deletion.goOn(open, unfinished.runId)).ok) afterStart()
      await untilEnd(player.watch)
    }
    violate(`without faults, a run is not done after ${CONTINUES} times "Continue"`)
  }

  const user: User = {
    begin: async (most) => {
      if (isDue(0.1)) await disconnect()
      await observer.list()
      if (isDue(0.3)) await player.filter()
      await player.plan(upTo(most))
      if (!isDue(0.05)) return confirm()
      await closeWhileBeginning()
      return 0
    },
    beginEarly: async (most) => {
      const listingEnded = observer.listMeanwhile()
      const { store } = program().window
      for (let n = 0; n < 100 && store.getState().shown.order.length === 0; n += 1) await rest(1)
      await player.plan(upTo(most))
      const ids = await confirm()
      await user.seeThrough()
      await listingEnded()
      return ids
    },
    seeThrough: () => untilEnd(stepWhileRunning),
    comeBack: async () => {
      await player.renewToken()
      await observer.list()
      witness.onRun()
      if (!(await act('taking up', player.takeUp()))) return
      afterStart()
      await user.seeThrough()
    },
    tidyUp: async () => {
      witness.setCalm(true)
      if (player.isRunning()) await act('stopping', player.stop())
      await player.renewToken()
      for (const account of ACCOUNTS) {
        world.switchTo(account)
        await observer.list()
        await continueAll()
      }
    }
  }
  return user
}
