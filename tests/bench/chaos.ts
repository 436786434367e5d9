import { parseArgs } from 'node:util'
import { LIBRARY_KINDS } from '@shared/library/kind'
import { ODDITY_KINDS } from '../support/service/catalogue'
import { playCopies } from './chaos/copies/play'
import { playRound } from './chaos/round'
import { createTally } from './chaos/tally'

// npm run chaos -- --ids N --seed S: plays deletions in rounds until N ids are confirmed. Each
// round has a service that does up to four things of the catalogue, and a user who pauses, closes
// and disconnects at any moment. Prints the counts and every promise that was broken, with the
// seeds of its rounds; ends with 1 if there was one.
//
// --library generated plays over tasks instead of uploads. --copies plays runs that save copies
// first instead, watched from outside: see chaos/copies. --oddities A,B draws only those. --round
// SEED plays that round alone.

const { values } = parseArgs({
  options: {
    ids: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    oddities: { type: 'string' },
    round: { type: 'string' },
    library: { type: 'string', default: 'uploads' },
    copies: { type: 'boolean', default: false }
  }
})

const SEEDS_PER_RUN = 1_000_000
const first = Number(values.round ?? Number(values.seed) * SEEDS_PER_RUN)
const wanted = values.round === undefined ? Number(values.ids) : 1
const named = values.oddities?.split(',')
const library = LIBRARY_KINDS.find((kind) => kind === values.library)
if (!library) throw new Error(`no such library: ${values.library}`)
const among = ODDITY_KINDS.filter((kind) => named?.includes(kind) ?? true)

if (values.copies) process.exit(await playCopies(first, wanted))

const tally = createTally()
const began = Date.now()
let told = began
for (let seed = first; tally.ids() < wanted; seed += 1) {
  const round = await playRound({ seed, among, library })
  tally.add(round)
  if (values.round !== undefined) {
    console.log(JSON.stringify({ ...round, faults: undefined }, null, 2))
    break
  }
  for (const text of tally.news()) console.error(`round ${seed}: ${text}`)
  if (Date.now() - told < 10_000) continue
  told = Date.now()
  console.error(`${tally.ids()} of ${wanted} ids, ${tally.violations()} violations`)
}

const seconds = Math.round((Date.now() - began) / 1000)
console.log(JSON.stringify({ seed: Number(values.seed), seconds, ...tally.sum() }, null, 2))
process.exit(tally.violations() === 0 ? 0 : 1)
