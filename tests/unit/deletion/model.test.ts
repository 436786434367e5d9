import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LibraryKind } from '@shared/library/kind'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPlayer, type Player } from '../../support/program/player'
import { createWorld } from '../../support/program/world'
import { drawOddities, type OddityKind } from '../../support/service/catalogue'
import { createDie } from '../../support/service/faults'
import { slowNetwork } from '../../support/service/slow-network'
import { createWitness } from '../../support/service/witness'

/**
 * What the model has to know: whether there is a listing to plan from, a plan to confirm, and a run
 * under way.
 */
interface Model {
  listed: boolean
  planned: boolean
  running: boolean
}

type Step = keyof Pick<
  Player,
  | 'list'
  | 'filter'
  | 'select'
  | 'plan'
  | 'confirm'
  | 'watch'
  | 'pause'
  | 'resume'
  | 'stop'
  | 'finish'
  | 'crash'
  | 'takeUp'
  | 'renewToken'
  | 'switchAccount'
  | 'uploadByOthers'
  | 'deleteByOthers'
  | 'planLeft'
  | 'begin'
  | 'confirmEarly'
  | 'close'
  | 'shutDown'
  | 'disconnect'
  | 'jumpClock'
>

class Command implements fc.AsyncCommand<Model, Player> {
  constructor(
    readonly step: Step,
    readonly allowed: (model: Readonly<Model>) => boolean,
    readonly change: (model: Model) => void = () => undefined
  ) {}
  check = (model: Readonly<Model>): boolean => this.allowed(model)
  run = async (model: Model, player: Player): Promise<void> => {
    await player[this.step]()
    this.change(model)
    model.running = player.isRunning()
    model.planned &&= player.isPlanned()
    player.checkStates()
    expect(player.violations()).toEqual([])
  }
  toString = (): string => this.step
}

const always = (): boolean => true
const whileRunning = ({ running }: Readonly<Model>): boolean => running
const whileIdle = ({ running }: Readonly<Model>): boolean => !running
const whenListed = ({ listed, running }: Readonly<Model>): boolean => listed && !running
const forgetPlan = (model: Model): void => {
  model.planned = false
}
const forget = (model: Model): void => {
  model.listed = false
  model.planned = false
}
const isListed = (model: Model): void => {
  model.listed = true
  model.planned = false
}

type Given = ConstructorParameters<typeof Command>
/** How often a step is drawn, and the step. */
const STEPS: readonly (readonly [weight: number, ...Given])[] = [
  [6, 'begin', whileIdle, isListed],
  [2, 'confirmEarly', whenListed, forgetPlan],
  [1, 'list', whileIdle, isListed],
  [1, 'filter', ({ listed }) => listed],
  [1, 'select', ({ listed }) => listed],
  [
    1,
    'plan',
    whenListed,
    (model) => {
      model.planned = true
    }
  ],
  [1, 'planLeft', whenListed],
  [1, 'confirm', ({ planned }) => planned, forgetPlan],

  [6, 'watch', whileRunning],
  [4, 'pause', whileRunning],
  [3, 'resume', whileRunning],
  [1, 'stop', whileRunning],
  [2, 'finish', whileRunning],

  [1, 'crash', always, forget],
  [1, 'close', always, forget],
  [1, 'shutDown', always, forget],
  [1, 'disconnect', whileIdle, forget],
  [4, 'takeUp', whileIdle],
  [2, 'renewToken', whileIdle, forget],
  [1, 'switchAccount', whileIdle, forget],
  [1, 'jumpClock', always],
  [1, 'uploadByOthers', always],
  [1, 'deleteByOthers', always]
]
const commands = STEPS.flatMap(([weight, ...given]) =>
  Array.from({ length: weight }, () => fc.constant(new Command(...given)))
)

/** What the API's documentation leaves open about a DELETE. */
const ODD_DELETES: readonly OddityKind[] = [
  'misdirected',
  'early-hints',
  'broken-refusal',
  'forbidden-asset',
  'busy-spells',
  'unreachable-spells'
]
/** How a listing may be cut into pages, so that nobody who trusts its end sees all of it. */
const ODD_PAGES: readonly OddityKind[] = ['page-cap', 'offsets-by-asked-size', 'beyond-the-end']
const SLOWEST_MS = 6
/** The service and the user fall apart: the order of requests does not change what a user does. */
const SERVICE_SALT = 0x5eed

/** `npm run mutants` plays more of them. */
const TIMES = Number(process.env['KLING_SWEEP_COURSES'] ?? 1)

/** Courses of each library: one task a request takes longer than ten uploads. */
const COURSES = [
  ['uploads', 50, 120, 90_000],
  ['generated', 8, 60, 30_000]
] as const satisfies readonly (readonly [LibraryKind, number, number, number])[]

describe('any course of a run, against a service that fails in every way', () => {
  it.each(COURSES)(
    'keeps its promises: %s (R6, R13 to R16, R35, R38, R42)',
    {
      timeout: 120_000 * TIMES
    },
    async (library, numRuns, assets, interruptAfterTimeLimit) => {
      await fc.assert(
        fc.asyncProperty(
          fc.commands(commands, { maxCommands: 60, size: 'max' }),
          fc.integer({ min: 0 }),
          fc.integer({ min: 1, max: 4 }),
          async (course, seed, parallel) => {
            const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-model-'))
            const die = createDie(seed)
            const serviceDie = createDie(seed ^ SERVICE_SALT)
            const witness = createWitness({
              die: serviceDie,
              deleteFaults: 0.25,
              listingFaults: 0.04,
              timeouts: false,
              oddities: [ODD_DELETES, ODD_PAGES].flatMap((among) =>
                drawOddities(serviceDie, { among })
              ),
              parallel
            })
            const network = slowNetwork(() => serviceDie() * SLOWEST_MS)
            const world = await createWorld({
              folder,
              witness,
              library,
              assets,
              parallel,
              die: serviceDie,
              network
            })
            witness.setClock(world.clock.elapsed)
            try {
              const player = createPlayer(world, witness, die)
              const model = { listed: false, planned: false, running: false }
              await fc.asyncModelRun(() => ({ model, real: player }), course)
              await player.tidyUp()
              expect(player.violations()).toEqual([])
            } finally {
              await world.close()
              await rm(folder, { recursive: true, force: true })
            }
          }
        ),
        { numRuns: numRuns * TIMES, interruptAfterTimeLimit: interruptAfterTimeLimit * TIMES }
      )
    }
  )
})
