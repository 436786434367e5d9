import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { requests } from '@shared/ipc/channels'
import { ok } from '@shared/problem'
import { PAGE_ERRORS_PER_SESSION, type ProgramFacts } from '@shared/program'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openAccounts } from '../../../../electron/accounts/accounts-file'
import { openLog } from '../../../../electron/log/log'
import { programHandlers } from '../../../../electron/main/ipc/program-handlers'
import { createDataFolder } from '../../../../electron/main/upkeep/data-folder'
import { factsOf } from '../../../../electron/main/upkeep/facts'
import { openSettings } from '../../../../electron/settings/settings'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-program-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const TOKEN = 'user:1234-AbCdEfGh'
const facts: ProgramFacts = factsOf(
  {
    version: '1.2.3',
    release: '6.1',
    provisioning: {
      file: 'anna.json',
      place: 'named',
      passedOver: [],
      endpoint: 'https://kling.studio.example/v1',
      emails: ['anna@studio.example'],
      preferences: { pageSize: 100 }
    }
  },
  { versions: { node: '20.19.0' }, platform: 'linux', arch: 'x64' }
)

/** The handlers over a real folder, with a shell and a clipboard that remember. */
async function program(refusal = '') {
  const opened: string[] = []
  const copied: string[] = []
  const { log, redactor } = openLog(folder, '/home/anna', facts)
  redactor.hide(TOKEN)
  const settings = await openSettings(join(folder, 'settings.json'), 'now')
  const accounts = await openAccounts(join(folder, 'accounts.json'), 'now')
  const token = {
    id: 't',
    name: 'Anna',
    origin: 'https://kling.studio.example',
    emails: ['anna@studio.example'],
    lastAccount: 'anna@studio.example'
  }
  await accounts.update((before) => ({
    ...before,
    tokens: [token, { ...token, id: 'u', lastAccount: null }]
  }))
  const handlers = programHandlers({
    newerVersion: async () => null,
    facts,
    endpoint: { url: 'https://kling.studio.example/v1', custom: true },
    settings,
    accounts,
    log,
    redactor,
    whenIdle: (act) => act(),
    removeEverything: async () => ok(null),
    pathOf: createDataFolder(folder).pathOf,
    openPath: async (path) => {
      opened.push(path)
      return refusal
    },
    copyText: async (text) => {
      copied.push(text)
      return ok(null)
    }
  })
  return { handlers, log, opened, copied }
}

describe('what the program tells of itself', () => {
  it('opens its folders, creates the one for logs if needed, and says so when nothing opens them', async () => {
    const { handlers, opened, log } = await program()
    await log.end()
    await rm(join(folder, 'logs'), { recursive: true })
    expect(await handlers['program:open-folder']({ folder: 'data' })).toEqual(ok(null))
    expect(await handlers['program:open-folder']({ folder: 'logs' })).toEqual(ok(null))
    expect(opened).toEqual([folder, join(folder, 'logs')])
    expect((await stat(join(folder, 'logs'))).isDirectory()).toBe(true)
    const refused = await program('Failed to open path')
    expect(await refused.handlers['program:open-folder']({ folder: 'data' })).toMatchObject({
      ok: false,
      problem: { what: 'open' }
    })
  })

  it('copies versions, settings and the last lines, without token, accounts, addresses or folders', async () => {
    const { handlers, log, copied } = await program()
    log.write({
      event: 'exception',
      where: 'main',
      error: `Error: ${TOKEN} for anna@studio.example in /home/anna/x, ${folder}/y`
    })
    await log.end()
    expect(await handlers['program:copy-diagnostics'](undefined)).toEqual(ok(null))
    const [text = ''] = copied
    expect(text).toContain('Kling Sweep 1.2.3')
    expect(text).toContain('Linux 6.1 x64')
    expect(text).toContain('"theme":"system"')
    expect(text).toContain('Tokens in the keychain: 2; with an account that was opened: 1')
    expect(text).toContain('presets endpoint, emails, pageSize')
    expect(text).toContain('"event":"start"')
    expect(text).toContain('Error: [token] for [e-mail] in ~/x, [data folder]/y')
    for (const secret of [TOKEN, 'anna', 'studio', folder]) expect(text).not.toContain(secret)
  })

  it('writes down no name or id of an asset that an error of the page holds', async () => {
    const { handlers, log } = await program()
    const message = 'No tile for "Anna at the beach.png" (869218167527833688)'
    await handlers['log:page-error']({
      message,
      stack: `Error: ${message}\n    at draw (a.js:1:2)`
    })
    await log.end()
    const text = await readFile(join(folder, 'logs', 'kling-sweep.log'), 'utf8')
    expect(text).toContain('No tile for')
    expect(text).toContain('at draw (a.js:1:2)')
    for (const part of ['Anna', 'beach', '8692']) expect(text).not.toContain(part)
  })

  it('takes a bounded number of bounded errors from the page', async () => {
    const { handlers, log } = await program()
    const error = { message: 'Invalid time value', stack: 'at draw' }
    for (let at = 0; at < PAGE_ERRORS_PER_SESSION + 20; at += 1)
      await handlers['log:page-error'](error)
    await log.end()
    const lines = (await readFile(join(folder, 'logs', 'kling-sweep.log'), 'utf8')).split('\n')
    expect(lines.filter((line) => line.includes('page-error'))).toHaveLength(
      PAGE_ERRORS_PER_SESSION
    )
    const schema = requests['log:page-error'].input
    expect(schema.safeParse(error).success).toBe(true)
    expect(schema.safeParse({ ...error, message: 'x'.repeat(501) }).success).toBe(false)
    expect(schema.safeParse({ ...error, stack: 'x'.repeat(4_001) }).success).toBe(false)
  })
})
