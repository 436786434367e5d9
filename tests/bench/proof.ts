import { parseArgs } from 'node:util'
import { tryLibrary } from '../support/service/paged-trials'

// npm run bench:proof -- --proofs N --seed S [--outside]: lists libraries drawn at random from
// services drawn over all that the API's documentation leaves open, deletes some of each, and
// proves what became of them, until there are N proofs. With --outside each service also breaks
// what every proof rests on: that an answer shows one state of the library, in one order. Prints
// the counts and the seeds of what was wrong; ends with 1 if something was wrong inside.

const { values } = parseArgs({
  options: {
    proofs: { type: 'string', default: '200000' },
    seed: { type: 'string', default: '1' },
    outside: { type: 'boolean', default: false }
  }
})

const SEEDS_PER_RUN = 10_000_000
const wanted = Number(values.proofs)
const counts = {
  libraries: 0,
  requests: 0,
  proofs: 0,
  falselyGone: 0,
  shownByOldCopies: 0,
  falselyComplete: 0
}
const verdicts: Record<string, number> = {}
const listings: Record<string, number> = {}
const openWhereComplete = { proofs: 0, open: 0 }
const wrongSeeds: number[] = []
const began = Date.now()
let told = began

for (let seed = Number(values.seed) * SEEDS_PER_RUN; counts.proofs < wanted; seed += 1) {
  const trial = await tryLibrary(seed, values.outside)
  const isFalse = trial.doubt === null && trial.missed > 0
  counts.libraries += 1
  counts.requests += trial.requests
  counts.proofs += trial.verdicts.length
  counts.falselyGone += trial.falselyGone.length
  counts.shownByOldCopies += trial.shownByOldCopies
  counts.falselyComplete += isFalse ? 1 : 0
  if (isFalse || trial.falselyGone.length > 0) wrongSeeds.push(seed)

  const listing = trial.doubt ?? 'complete'
  listings[listing] = (listings[listing] ?? 0) + 1
  for (const verdict of trial.verdicts) {
    const kind = verdict.kind === 'open' ? `open: ${verdict.why}` : verdict.kind
    verdicts[kind] = (verdicts[kind] ?? 0) + 1
    if (trial.doubt !== null) continue
    openWhereComplete.proofs += 1
    openWhereComplete.open += verdict.kind === 'open' ? 1 : 0
  }

  if (Date.now() - told < 10_000) continue
  told = Date.now()
  console.error(`${counts.proofs} of ${wanted} proofs, ${wrongSeeds.length} libraries gone wrong`)
}

const seconds = Math.round((Date.now() - began) / 1000)
const seeds = wrongSeeds.slice(0, 20)
console.log(
  JSON.stringify(
    { seed: values.seed, ...counts, verdicts, listings, openWhereComplete, seconds, seeds },
    null,
    2
  )
)
process.exitCode = wrongSeeds.length === 0 || values.outside ? 0 : 1
