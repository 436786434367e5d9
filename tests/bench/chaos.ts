import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createPlayer } from '../support/program/player'
import { createWorld } from '../support/program/world'
import { createDie } from '../support/service/faults'
import { createWitness } from '../support/service/witness'

// npm run chaos -- --ids N --seed S: the model of the deletion tests at any size. Confirms at least
// N ids in rounds, against a service that fails in every way it can, with kills at random moments.
// Prints what happened and every promise that was broken; ends with 1 if there was one.

const { values } = parseArgs({
  options: { ids: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } }
})
const wanted = Number(values.ids)
const seed = Number(values.seed)
const LIBRARY = 2_000
const PLAN = 450

const total = { ids: 0, requests: 0, sent: 0, kills: 0, rounds: 0, verified: 0 }
const faults = new Map<string, number>()
const violations: string[] = []
const began = Date.now()
const die = createDie(seed)
let told = 0

while (total.ids < wanted) {
  const parallel = 1 + Math.floor(die() * 4)
  const witness = createWitness({ die, deleteFaults: 0.2, listingFaults: 0.01, timeouts: true })
  const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-chaos-'))
  const world = await createWorld({ folder, witness, assets: LIBRARY, parallel, die })
  const player = createPlayer(world, witness, die)
  for (let plan = 0; plan < 4; plan += 1) {
    await player.list()
    await player.plan(PLAN)
    total.ids += await player.confirm()
    while (player.isRunning()) {
      const course = die()
      if (course < 0.04) {
        await player.crash()
        await player.renewToken()
        await player.list()
      } else if (course < 0.08) await player.pause()
      else if (course < 0.1) await player.stop()
      else if (course < 0.12) await player.deleteByOthers()
      else if (course < 0.14) await player.uploadByOthers()
      else await player.resume()
    }
    await player.renewToken()
    await player.list()
    await player.takeUp()
    await player.finish()
    if (die() < 0.3) await player.switchAccount()
  }
  await player.tidyUp()
  await world.close()
  await rm(folder, { recursive: true, force: true })
  for (const [name, count] of witness.faults) faults.set(name, (faults.get(name) ?? 0) + count)
  violations.push(...player.violations())
  total.requests += witness.deletes()
  total.sent += witness.sentIds()
  total.kills += player.kills()
  total.verified += player.verified()
  total.rounds += 1
  if (Date.now() - told > 10_000) {
    told = Date.now()
    console.error(`${total.ids} of ${wanted} ids, ${violations.length} violations`)
  }
}

const seconds = Math.round((Date.now() - began) / 1000)
console.log(
  JSON.stringify(
    {
      seed,
      ...total,
      seconds,
      violations: violations.length,
      faults: Object.fromEntries([...faults].toSorted())
    },
    null,
    2
  )
)
for (const violation of violations.slice(0, 20)) console.log(violation)
process.exit(violations.length === 0 ? 0 : 1)
