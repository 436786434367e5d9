// The workflows of .github, as far as they can be checked without running them.
import { existsSync } from 'node:fs'
import { inRoot } from '../lib.mjs'
import { readYaml } from './configuration.mjs'

/** Where scripts leave what they make; git ignores all of it. */
const MADE = /^(dist\/package|test-results|screens|demo-results)(\/|$)/
const OWN_PATH =
  /(?<![\w@./-])(?:scripts|tests|docs|resources|\.ci|\.setup|dist|electron)\/[\w./*-]+/g

/**
 * Answers each problem of a workflow in one line. `scripts` are those of package.json. `pathExists`
 * is told paths from the repository's folder.
 */
export function workflowProblems(text, scripts, pathExists = (path) => existsSync(inRoot(path))) {
  let workflow
  try {
    workflow = readYaml(text)
  } catch (error) {
    return [`it cannot be read: ${error.reason ?? error.message}`]
  }
  const jobs = Object.entries(workflow?.jobs ?? {})
  if (jobs.length === 0) return ['it has no jobs']

  return jobs.flatMap(([name, job]) => [
    ...[job.needs ?? []]
      .flat()
      .filter((needed) => !(needed in workflow.jobs))
      .map((needed) => `${name} needs ${needed}, which is no job`),
    ...matrixProblems(name, job),
    ...checkoutProblems(name, job),
    ...(job.steps ?? []).flatMap((step) => [
      ...(/^[^@]+@./.test(step.uses ?? 'a@b') ? [] : [`${step.uses} has no version`]),
      ...commandProblems(step.run ?? '', scripts, pathExists),
      ...artifactProblems(step, pathExists)
    ])
  ])
}

/** Each name of the matrix that a job uses, down to those of an entry. */
function matrixProblems(name, { strategy, ...job }) {
  const matrix = strategy?.matrix ?? {}
  const used = JSON.stringify(job).matchAll(/\bmatrix\.(\w+)(?:\.(\w+))?/g)
  return [...used]
    .filter(([, key, part]) => {
      const entries = matrix[key]
      return !Array.isArray(entries) || (part && entries.some((entry) => !(part in Object(entry))))
    })
    .map(([whole]) => `${name} uses ${whole}, which is not in its matrix`)
}

/** What belongs to the repository is there only once that is. */
function checkoutProblems(name, { steps = [] }) {
  const out = steps.findIndex(({ uses }) => /^actions\/checkout@/.test(uses ?? ''))
  const early = steps.find(
    ({ run }, at) => /\bnpm\b|\bnode /.test(run ?? '') && (out === -1 || at < out)
  )
  return early ? [`${name} runs ${early.run} before the repository is checked out`] : []
}

function commandProblems(run, scripts, pathExists) {
  const named = [...run.matchAll(/\bnpm (?:run(?:-script)? ([\w:-]+)|(test|start)\b)/g)]
  const missing = named
    .map(([, script, short]) => script ?? short)
    .filter((script) => !(script in scripts))
  const paths = (run.match(OWN_PATH) ?? []).filter(
    (path) => !MADE.test(path) && !pathExists(fixedPart(path))
  )
  return [
    ...missing.map((script) => `npm run ${script}: package.json has no such script`),
    ...paths.map((path) => `${path} does not exist`)
  ]
}

/** What `upload-artifact` collects must be what a script makes, or what git has. */
function artifactProblems(step, pathExists) {
  if (!/\/upload-artifact@/.test(step.uses ?? '')) return []
  const paths = String(step.with?.path ?? '')
    .split('\n')
    .filter((path) => path.trim() !== '')
  if (paths.length === 0) return [`${step.uses} has no path`]
  return paths
    .filter((path) => !MADE.test(path) && !pathExists(fixedPart(path)))
    .map((path) => `${path} is made by no script`)
}

/** `dist/x/*.deb` names the folder in front of its open part. */
const fixedPart = (path) => path.replace(/[^/]*\*.*$/, '').replace(/[/.]+$/, '')
