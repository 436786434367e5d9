// The names of the tests that a runner skipped, from its report in JSON.
import { relative } from 'node:path'

const NEVER_RUN = ['skipped', 'pending', 'todo', 'disabled']

/** From Vitest: "tests/unit/keychain/keyring.test.ts: a real keyring keeps a token". */
export function skippedInVitest({ testResults }, root) {
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => NEVER_RUN.includes(status))
      .map(({ fullName }) => `${relative(root, name).replaceAll('\\', '/')}: ${fullName}`)
  )
}

/** From Playwright: "tests/e2e/keychain.spec.ts in chromium: a token is kept (no D-Bus here)". */
export function skippedInPlaywright({ suites }) {
  const namesIn = ({ suites: inner = [], specs = [] }, groups) => [
    ...specs.flatMap(({ title, file, tests }) =>
      tests
        .filter(({ status }) => status === 'skipped')
        .map((test) => nameOf(file, [...groups, title], test))
    ),
    ...inner.flatMap((suite) => namesIn(suite, [...groups, suite.title]))
  ]
  // The outermost suites are the files.
  return suites.flatMap((suite) => namesIn(suite, []))
}

function nameOf(file, titles, { projectName, annotations }) {
  const reason = annotations.find(
    ({ type, description }) => type === 'skip' && description
  )?.description
  return `${file} in ${projectName}: ${titles.join(' ')}${reason ? ` (${reason})` : ''}`
}
