// What a run of tests says by name at its end, from the runner's report in JSON: what it skipped,
// what failed, and what passed only at the second try. A number alone sends nobody anywhere.
import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

const NEVER_RUN = ['skipped', 'pending', 'todo', 'disabled']
const LINES_OF_AN_ERROR = 6

/** From Vitest: "tests/unit/keychain/keyring.test.ts: a real keyring keeps a token". */
export function namedInVitest({ testResults }, root) {
  const named = (wanted, words) =>
    testResults.flatMap(({ name, assertionResults }) =>
      assertionResults.filter(wanted).map((test) => {
        const file = relative(root, name).replaceAll('\\', '/')
        return `${file}: ${test.fullName}${words(test)}`
      })
    )

  return {
    skipped: named(
      ({ status }) => NEVER_RUN.includes(status),
      () => ''
    ),
    failed: named(
      ({ status }) => status === 'failed',
      ({ failureMessages }) => firstLines(failureMessages[0])
    ),
    flaky: []
  }
}

/** From Playwright: "tests/e2e/keychain.spec.ts in chromium: a token is kept (no D-Bus here)". */
export function namedInPlaywright({ suites }) {
  const testsIn = ({ suites: inner = [], specs = [] }, groups) => [
    ...specs.flatMap(({ title, file, tests }) =>
      tests.map((test) => ({ ...test, file, titles: [...groups, title] }))
    ),
    ...inner.flatMap((suite) => testsIn(suite, [...groups, suite.title]))
  ]
  // The outermost suites are the files.
  const tests = suites.flatMap((suite) => testsIn(suite, []))
  const named = (wanted, words) =>
    tests
      .filter(({ status }) => status === wanted)
      .map((test) => `${test.file} in ${test.projectName}: ${test.titles.join(' ')}${words(test)}`)
  const firstError = ({ results }) =>
    firstLines(results.flatMap(({ errors }) => errors.map(({ message }) => message))[0])

  return {
    skipped: named('skipped', reasonOf),
    failed: named('unexpected', firstError),
    flaky: named('flaky', firstError)
  }
}

function reasonOf({ annotations }) {
  const reason = annotations.find(
    ({ type, description }) => type === 'skip' && description
  )?.description
  return reason ? ` (${reason})` : ''
}

function firstLines(message = '') {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '')
  return lines
    .slice(0, LINES_OF_AN_ERROR)
    .map((line) => `\n    ${line}`)
    .join('')
}
