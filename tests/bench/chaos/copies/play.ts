import { playCopiesRound } from './round'

/** Plays rounds until so many ids are confirmed; answers what to end with. */
export async function playCopies(firstSeed: number, wanted: number): Promise<number> {
  const sum = { ids: 0, left: 0, kills: 0, spoilt: 0, rounds: 0, violations: 0 }
  const faults = new Map<string, number>()
  const began = Date.now()

  for (let seed = firstSeed; sum.ids < wanted; seed += 1) {
    const round = await playCopiesRound(seed)
    for (const key of ['ids', 'left', 'kills', 'spoilt'] as const) sum[key] += round[key]
    sum.rounds += 1
    sum.violations += round.violations.length
    for (const [name, count] of round.faults) faults.set(name, (faults.get(name) ?? 0) + count)
    for (const text of round.violations.slice(0, 10)) console.error(`round ${seed}: ${text}`)
    console.error(`${sum.ids} of ${wanted} ids, ${sum.left} left, ${sum.violations} violations`)
  }

  const seconds = Math.round((Date.now() - began) / 1000)
  console.log(JSON.stringify({ seconds, ...sum, faults: Object.fromEntries(faults) }, null, 2))
  return sum.violations === 0 ? 0 : 1
}
