import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LibraryKind } from '@shared/library/kind'
import { createPlayer } from '../../support/program/player'
import { createWorld } from '../../support/program/world'
import { drawOddities, type Oddity, type OddityKind } from '../../support/service/catalogue'
import { createDie } from '../../support/service/faults'
import { slowNetwork } from '../../support/service/slow-network'
import { createWitness } from '../../support/service/witness'
import { createObserver } from './observer'
import { createUser } from './user'

/** What one service and one user came to. */
export interface Round {
  readonly seed: number
  readonly oddities: readonly Oddity[]
  readonly parallel: number
  readonly ids: number
  readonly deletes: number
  readonly sentIds: number
  readonly kills: number
  readonly verified: number
  readonly faults: ReadonlyMap<string, number>
  readonly violations: readonly string[]
}

interface Options {
  readonly seed: number
  readonly among?: readonly OddityKind[]
  /** Default: uploads. */
  readonly library?: LibraryKind
}

const RUNS = 4
const SLOWEST_MS = 8
/** The service and the user fall apart: the order of requests does not change what a user does. */
const SERVICE_SALT = 0x5eed

export async function playRound({ seed, among, library = 'uploads' }: Options): Promise<Round> {
  const die = createDie(seed)
  const serviceDie = createDie(seed ^ SERVICE_SALT)
  const oddities = drawOddities(die, among ? { among } : {})
  const parallel = 1 + Math.floor(die() * 4)
  const assets = 60 + Math.floor(die() ** 2 * 1_200)
  const witness = createWitness({
    die: serviceDie,
    deleteFaults: die() < 0.3 ? 0 : die() * 0.3,
    listingFaults: die() < 0.5 ? 0 : die() * 0.02,
    timeouts: true,
    oddities,
    parallel
  })
  const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-chaos-'))
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
  const player = createPlayer(world, witness, die)
  const observer = createObserver(world, witness)
  const user = createUser({ world, witness, player, observer, die })

  let ids = 0
  for (let run = 0; run < RUNS; run += 1) {
    const begin = die() < 0.25 ? user.beginEarly : user.begin
    ids += await begin(die() < 0.1 ? assets : Math.ceil(assets / 2))
    await user.seeThrough()
    await user.comeBack()
    if (die() < 0.3) await player.switchAccount()
  }
  await user.tidyUp()
  await world.close()
  await rm(folder, { recursive: true, force: true })

  return {
    seed,
    oddities,
    parallel,
    ids,
    deletes: witness.deletes(),
    sentIds: witness.sentIds(),
    kills: player.kills(),
    verified: observer.verified(),
    faults: witness.faults,
    violations: witness.violations
  }
}
