// Collects the third-party licences of everything that is shipped: the lists that the build wrote,
// and the packages that it could not list.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { inRoot } from './lib.mjs'

/**
 * keytar is shipped beside the bundles. Vite writes no list for the worker, which has image-size.
 */
const UNLISTED = ['keytar', 'image-size']

/**
 * Writes dist/licences/THIRD-PARTY-LICENCES.md and answers the packages in it. Throws when a
 * package has no licence text.
 */
export function gatherLicences() {
  const sections = new Map()
  for (const part of ['main', 'preload', 'renderer']) {
    const [, ...found] = readFileSync(inRoot('out', part, 'licences.md'), 'utf8').split(/^## /m)
    for (const section of found) sections.set(nameIn(section), section.trim())
  }

  for (const name of UNLISTED) sections.set(name, sectionOf(name))
  const names = [...sections.keys()].toSorted()

  const text = [
    '# Third-party licences',
    'Kling Sweep contains these packages. Electron and Chromium bring licence files of their own.',
    ...names.map((name) => `## ${sections.get(name)}`)
  ].join('\n\n')
  mkdirSync(inRoot('dist/licences'), { recursive: true })
  writeFileSync(inRoot('dist/licences/THIRD-PARTY-LICENCES.md'), `${text}\n`)
  return names
}

const nameIn = (section) => section.split(' - ')[0]

function sectionOf(name) {
  const folder = inRoot('node_modules', name)
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  const file = existsSync(folder)
    ? readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
    : undefined
  if (!file) throw new Error(`${name} has no licence text`)
  return `${name} - ${version} (${license})\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}`
}
