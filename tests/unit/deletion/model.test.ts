import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPlayer, type Player } from '../../support/program/player'
import { createWorld } from '../../support/program/world'
import { createDie } from '../../support/service/faults'
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

const command = (...given: ConstructorParameters<typeof Command>) =>
  fc.constant(new Command(...given))
const forget = (model: Model): void => {
  model.listed = false
  model.planned = false
}
const commands = [
  command(
    'list',
    ({ running }) => !running,
    (model) => {
      model.listed = true
      model.planned = false
    }
  ),
  command(
    'plan',
    ({ listed, running }) => listed && !running,
    (model) => {
      model.planned = true
    }
  ),
  command(
    'confirm',
    ({ planned }) => planned,
    (model) => {
      model.planned = false
    }
  ),
  command('filter', ({ listed }) => listed),
  command('select', ({ listed }) => listed),
  command('watch', ({ running }) => running),
  command('pause', ({ running }) => running),
  command('resume', ({ running }) => running),
  command('stop', ({ running }) => running),
  command('finish', ({ running }) => running),
  command('crash', () => true, forget),
  command('takeUp', ({ running }) => !running),
  command('planLeft', ({ listed, running }) => listed && !running),
  command('renewToken', ({ running }) => !running, forget),
  command('switchAccount', ({ running }) => !running, forget),
  command('uploadByOthers', () => true),
  command('deleteByOthers', () => true)
]

describe('any course of a run, against a service that fails in every way', () => {
  it.each([1, 4])(
    'keeps its promises with %i in flight (R6, R13 to R16)',
    { timeout: 120_000 },
    async (parallel) => {
      await fc.assert(
        fc.asyncProperty(
          fc.commands(commands, { maxCommands: 40, size: 'max' }),
          fc.integer({ min: 0 }),
          async (course, seed) => {
            const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-model-'))
            const die = createDie(seed)
            const witness = createWitness({
              die,
              deleteFaults: 0.35,
              listingFaults: 0.04,
              timeouts: false
            })
            const world = await createWorld({ folder, witness, assets: 120, parallel, die })
            try {
              const player = createPlayer(world, witness, die)
              await fc.asyncModelRun(
                () => ({ model: { listed: false, planned: false, running: false }, real: player }),
                course
              )
              await player.tidyUp()
              expect(player.violations()).toEqual([])
            } finally {
              await world.close()
              await rm(folder, { recursive: true, force: true })
            }
          }
        ),
        { numRuns: 25, interruptAfterTimeLimit: 45_000 }
      )
    }
  )
})
