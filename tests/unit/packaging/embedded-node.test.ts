import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import viteConfig from '../../../electron.vite.config'
import {
  EMBEDDED_NODE,
  findEmbeddedNode,
  hostNode,
  hostNodeWords,
  testNodes
} from '../../../scripts/host/embedded-node.mjs'
import { inRoot } from '../../support/root'

const own = { version: '20.19.0', executable: '/own' }

describe('the Node that Electron embeds', () => {
  it('is of the major that Electron is declared for, and main is built for that', () => {
    const electron = createRequire(import.meta.url)('electron/package.json')
    const [, major] = /^\D*(\d+)/.exec(electron.dependencies['@types/node']) ?? []
    expect(EMBEDDED_NODE.split('.')[0]).toBe(major)
    expect(viteConfig).toHaveProperty('main.build.target', `node${major}`)
  })

  it('runs all unit tests; the machine’s own runs those that depend on Node, or all alone', () => {
    const [inElectron, here, ...others] = testNodes('/embedded', own)
    expect(others).toEqual([])
    expect(inElectron).toMatchObject({ executable: '/embedded', rooms: [] })
    expect(here?.executable).toBe('/own')
    const rooms = here?.rooms ?? []
    expect(rooms).not.toEqual([])
    for (const room of rooms) expect(existsSync(inRoot('tests/unit', room)), room).toBe(true)

    expect(testNodes(null, own)).toMatchObject([{ executable: '/own', rooms: [] }])
    expect(testNodes('/embedded', { ...own, version: EMBEDDED_NODE })).toHaveLength(1)
  })

  it('is named at the end of npm test, and so is its absence', () => {
    expect(hostNodeWords('/embedded', own)).toContain(EMBEDDED_NODE)
    expect(hostNodeWords(null, own)).toMatch(/^Node 20\.19\.0: .* could not be had here$/)
  })

  it('runs the Chromium host where it is here, and the machine’s own does elsewhere', () => {
    expect(hostNode()).toBe(findEmbeddedNode() ?? process.execPath)
  })
})
