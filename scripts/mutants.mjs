// npm run mutants [-- WORD]: removes each guard of tests/mutants/table.mjs in turn, in a copy of
// the tree, and shows that a test turns red. WORD picks the guards with that word in their name or
// file. With --check it only makes sure that each guard is where the table says.
import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { MUTANTS } from '../tests/mutants/table.mjs'
import { inRoot } from './lib.mjs'
import { namedInVitest } from './named-tests.mjs'
import { setup } from './setup.mjs'

const LIMIT_MS = 600_000
/** So many times the courses of `npm test`: few courses meet what a guard is there for. */
const COURSES = '6'
const args = process.argv.slice(2)
const wanted = args.find((argument) => !argument.startsWith('--'))
const chosen = MUTANTS.filter(({ name, file }) => !wanted || `${name} ${file}`.includes(wanted))

const lost = MUTANTS.filter(
  ({ file, find }) => countOf(find, readFileSync(inRoot(file), 'utf8')) !== 1
)
for (const { name, file } of lost) console.error(`not found exactly once in ${file}: ${name}`)
const untested = MUTANTS.filter(({ test }) => !existsSync(inRoot(test)))
for (const { name, test } of untested) console.error(`${test} is not there: ${name}`)
if (lost.length + untested.length > 0) process.exit(1)
if (args.includes('--check')) {
  console.log(`${MUTANTS.length} guards stand where the table says`)
  process.exit(0)
}

await setup()
const copy = mkdtempSync(join(tmpdir(), 'kling-sweep-mutants-'))
const began = Date.now()
try {
  copyTree(copy)
  const tests = [...new Set(chosen.map(({ test }) => test))]
  const red = failures(tests, '1')
  if (red.length > 0) throw new Error(`red with every guard in place: ${red.join('; ')}`)
  let killed = 0

  for (const { name, file, find, replace, test } of chosen) {
    const path = join(copy, file)
    const before = readFileSync(path, 'utf8')
    writeFileSync(
      path,
      before.replace(find, () => replace)
    )
    const isKilled = failures([test], COURSES).length > 0
    writeFileSync(path, before)
    if (isKilled) killed += 1
    console.log(`${isKilled ? 'killed  ' : 'SURVIVED'} ${name} (${file}; ${test})`)
  }

  const seconds = Math.round((Date.now() - began) / 1000)
  console.log(`${killed} killed, ${chosen.length - killed} survived, ${seconds} s`)
  process.exitCode = killed === chosen.length ? 0 : 1
} finally {
  rmSync(copy, { recursive: true, force: true })
}

function countOf(part, text) {
  return text.split(part).length - 1
}

/** Copies what git tracks or would track, as it is on the disk now, and links the packages. */
function copyTree(to) {
  const names = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: inRoot('.'),
    encoding: 'utf8'
  })
  for (const name of names.split('\0').filter((each) => each !== '' && existsSync(inRoot(each)))) {
    mkdirSync(dirname(join(to, name)), { recursive: true })
    cpSync(inRoot(name), join(to, name))
  }
  symlinkSync(inRoot('node_modules'), join(to, 'node_modules'), 'junction')
}

/**
 * The names of the red tests in these files, at least the first. Throws when a file cannot be
 * loaded or does not end, since that proves nothing.
 */
function failures(tests, courses) {
  const result = join(copy, 'test-results', 'unit.json')
  rmSync(result, { force: true })
  const { error, stdout, stderr } = spawnSync(
    process.execPath,
    [inRoot('node_modules', 'vitest', 'vitest.mjs'), 'run', '--bail=1', ...tests],
    {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, KLING_SWEEP_COURSES: courses },
      timeout: LIMIT_MS
    }
  )
  if (error || !existsSync(result))
    throw new Error(`${tests.join(', ')} did not come to an end: ${error ?? stdout + stderr}`)
  const report = JSON.parse(readFileSync(result, 'utf8'))
  if (report.numTotalTests === 0) throw new Error(`no test ran: ${stdout}${stderr}`)
  return namedInVitest(report, copy).failed
}
