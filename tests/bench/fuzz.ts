import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fuzz } from '../support/boundary/fuzz'
import { startProgram } from '../support/program/program'

// npm run fuzz:ipc -- --n N --seed S: sends N payloads to every channel, through the real door and
// handlers, over a real server and real files. Prints the counts; ends with 1 if a promise of
// docs/security.md was broken.

const { values } = parseArgs({
  options: { n: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } }
})
const seed = Number(values.seed)
const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-fuzz-'))
const program = await startProgram(folder, 200)
const began = Date.now()
let told = began
const { crashes, badAnswers, misjudged, ...counts } = await fuzz(
  program,
  Number(values.n),
  seed,
  (done) => {
    if (Date.now() - told < 10_000) return
    told = Date.now()
    console.error(`${done} of ${values.n} payloads`)
  }
)
await program.close()
await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
const bad = { crashes: crashes.length, badAnswers: badAnswers.length, misjudged: misjudged.length }
console.log(
  JSON.stringify(
    { seed, ...counts, ...bad, seconds: Math.round((Date.now() - began) / 1000) },
    null,
    2
  )
)
for (const line of [...crashes, ...badAnswers, ...misjudged].slice(0, 20)) console.log(line)
process.exit(counts.requestsByRefused + bad.crashes + bad.badAnswers + bad.misjudged === 0 ? 0 : 1)
