import { appendFile, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startUploading, type Uploading } from '../../../support/copies/uploading'

// What a plan, a journal or a name says is not all that may have happened since.

let uploading: Uploading
beforeEach(async () => {
  uploading = await startUploading(10)
})
afterEach(() => uploading.close())

const script = (...given: Parameters<Uploading['program']['server']['setScript']>): void =>
  uploading.program.server.setScript(...given)

describe('a plan that is confirmed', () => {
  const noteElsewhere = async (id: string, newId: string): Promise<void> => {
    const path = await uploading.inArchive('manifest.jsonl')
    const line = { ...(await uploading.manifestLine(path, id)), newId }
    await appendFile(path, `${JSON.stringify(line)}\n`)
  }

  it.each([false, true])(
    'leaves out what another computer has uploaded since (looked: %s)',
    async (looked) => {
      const [kept = '', ...before] = uploading.ids()
      await uploading.deleteAll(before)
      const [id = ''] = await uploading.going(before)
      const plan = await uploading.plan([id], looked)
      await noteElsewhere(id, kept)

      const { runId, outcomes } = await uploading.upload(plan.planId)
      expect(uploading.posts()).toEqual([])
      const leftOut = { kind: 'not-sent', why: { kind: 'uploaded' } }
      expect(outcomes.get(id)).toEqual(leftOut)
      // Its journal says so as well.
      expect(await readFile(await uploading.journalOf(runId), 'utf8')).toContain(
        '"why":{"kind":"uploaded"}'
      )
    }
  )

  it.each<[boolean, string?]>([[false], [true], [true, '555']])(
    'leaves out what another computer notes while a file before it is sent (looked: %s; before: %s)',
    async (looked, older) => {
      const [kept = '', ...before] = uploading.ids()
      await uploading.deleteAll(before)
      const [first = '', next = ''] = await uploading.going(before)
      // Of one that was deleted since.
      if (older !== undefined) await noteElsewhere(next, older)
      const plan = await uploading.plan([first, next], looked)
      let noted: Promise<void> | undefined
      script(({ method }) => {
        if (method !== 'POST') return undefined
        noted ??= noteElsewhere(next, kept)
        return { until: noted }
      })

      const { outcomes } = await uploading.upload(plan.planId)
      expect(outcomes.get(next)).toEqual({ kind: 'not-sent', why: { kind: 'uploaded' } })
      expect(uploading.posts()).toHaveLength(1)
    }
  )

  it('ends where the manifest cannot be read any more: nobody knows what it says', async () => {
    const before = uploading.ids()
    await uploading.deleteAll(before)
    const [first = '', next = ''] = await uploading.going(before)
    const plan = await uploading.plan([first, next])
    const path = await uploading.inArchive('manifest.jsonl')
    let spoilt: Promise<void> | undefined
    script(({ method, query }) => {
      if (query['fileName'] !== undefined) return { listing: 'short' }
      if (method !== 'POST') return undefined
      spoilt ??= rm(path).then(async () => void (await mkdir(path)))
      return { until: spoilt }
    })

    const { runId } = await uploading.upload(plan.planId)
    expect(uploading.posts()).toHaveLength(1)
    expect(await uploading.program.ask('again:current', undefined)).toMatchObject({
      value: { runId, endedBy: { kind: 'file-failed' } }
    })
  })

  it.each([false, true])(
    'sends what was noted since once the user has looked at it (before: %s)',
    async (looked) => {
      const [, ...before] = uploading.ids()
      await uploading.deleteAll(before)
      const [id = ''] = await uploading.going(before)
      const plan = await uploading.plan([id], looked)
      await noteElsewhere(id, '123456')
      const { outcomes } = await uploading.upload(plan.planId)
      expect(outcomes.get(id)).toEqual({ kind: 'not-sent', why: { kind: 'uploaded-before' } })
      expect(uploading.posts()).toEqual([])

      const after = await uploading.plan([id], true)
      await uploading.upload(after.planId)
      expect(uploading.posts()).toHaveLength(1)
    }
  )

  it('leaves out what a listing shows after all', async () => {
    const [first = '', ...others] = uploading.ids()
    // As a listing says that lags behind them.
    script(() => ({
      view: (store) => ({
        ...store,
        uploads: (email) => store.uploads(email).filter(({ id }) => id === first)
      })
    }))
    const elsewhere = await startUploading(10, uploading)
    const plan = await elsewhere.plan(others)
    expect(plan.total).toBeGreaterThan(0)
    script(undefined)
    await elsewhere.asked('library:list', { library: 'uploads', account: uploading.account })
    await elsewhere.program.settle()

    const { outcomes } = await elsewhere.upload(plan.planId)
    const leftOut = { kind: 'not-sent', why: { kind: 'still-there' } }
    expect([...outcomes.values()]).toEqual(Array.from({ length: plan.total }, () => leftOut))
    expect(uploading.posts()).toEqual([])
    await elsewhere.close()
  })
})

describe('a journal that is damaged as a whole', () => {
  it('may have named any file: none is sent before the user has looked', async () => {
    const before = uploading.ids()
    await uploading.deleteAll(before)
    const [id = ''] = await uploading.going(before)
    script(({ method }) => (method === 'POST' ? { wire: 'reset' } : undefined))
    const { runId } = await uploading.upload((await uploading.plan([id])).planId)
    expect(await uploading.plan([id])).toMatchObject({ total: 0, doubtful: 1 })

    // What a disk may leave after a power cut.
    const path = await uploading.journalOf(runId)
    await writeFile(path, new Uint8Array((await stat(path)).size))
    expect(await uploading.plan([id])).toMatchObject({ total: 0, doubtful: 1 })
    expect(await uploading.plan([id], true)).toMatchObject({ total: 1 })
  })
})

const uploadOf = (name: string, id = '901') => ({
  ...{ id, name, userId: 1, contentType: 'image', favored: false },
  ...{ createTime: Date.now() + 60_000, updateTime: Date.now() + 60_000 },
  resource: { resource: 'https://cdn.example/x.png', width: 512, height: 512, duration: 0 },
  cover: { resource: '', width: 1, height: 1, duration: 0 }
})

describe('looking for what was uploaded', () => {
  /** Every upload is answered with one name. `shows` by how often it was looked for. */
  const answerOneName = (shows: (look: number) => readonly string[]) => {
    const seen = { looks: 0 }
    script(({ method, query }) => {
      const body = { status: 3, url: 'https://cdn.example/x', fileName: 'image.png' }
      if (method === 'POST') return { answer: { status: 200, body } }
      if (query['fileName'] === undefined) return undefined
      seen.looks += 1
      const uploadAssetsList = shows(seen.looks).map((id) => uploadOf('image.png', id))
      return { answer: { status: 200, body: { uploadAssetsList } } }
    })
    return seen
  }

  it('takes none of two that were answered with one name for the other', async () => {
    const before = uploading.ids()
    await uploading.deleteAll(before)
    const [a = '', b = ''] = await uploading.going(before)
    // The listing lags by one upload.
    const lags = [[], ['901'], ['901', '902']]
    answerOneName((look) => lags[Math.min(look - 1, 2)] ?? [])
    const { runId, outcomes } = await uploading.upload((await uploading.plan([a, b])).planId)
    for (const id of [a, b]) expect(outcomes.get(id)).toMatchObject({ newId: null })

    // Nor later, nor with an upload of a later run.
    const looked = { account: uploading.account, runId }
    expect(await uploading.asked('again:look', looked)).toMatchObject({ counts: { seen: 0 } })
    const again = await uploading.upload((await uploading.plan([a], true)).planId)
    expect(again.outcomes.get(a)).toMatchObject({ newId: null })
  })

  it('finds the second one where the first one was shown before it was sent', async () => {
    const before = uploading.ids()
    await uploading.deleteAll(before)
    const [a = '', b = ''] = await uploading.going(before)
    answerOneName((look) => ['901', '902'].slice(0, look))
    const { outcomes } = await uploading.upload((await uploading.plan([a, b])).planId)
    expect([...outcomes.values()].map(({ newId }) => newId).toSorted()).toEqual(['901', '902'])
  })

  it('ends with "Stop": what is not seen yet can be looked for later', async () => {
    const before = uploading.ids()
    await uploading.deleteAll(before)
    const plan = await uploading.plan(before)
    let looks = 0
    script(({ query }) => {
      if (query['fileName'] === undefined) return undefined
      looks += 1
      if (uploading.posts().length === plan.total)
        void uploading.program.ask('again:stop', undefined)
      return { listing: 'short' }
    })
    const { runId, outcomes } = await uploading.upload(plan.planId)
    expect([...outcomes.values()].every(({ kind }) => kind === 'uploaded')).toBe(true)
    // One after each file, and none after them.
    expect(looks).toBe(plan.total)

    script(undefined)
    const looked = { account: uploading.account, runId }
    expect(await uploading.asked('again:look', looked)).toMatchObject({
      counts: { seen: plan.total, unseen: 0 }
    })
  })

  it('does not wait for a look that is under way when it is to stop', async () => {
    const before = uploading.ids()
    await uploading.deleteAll(before)
    const plan = await uploading.plan(before)
    let release = (): void => undefined
    const until = new Promise<void>((resolve) => {
      release = resolve
    })
    script(({ query }) => {
      if (query['fileName'] === undefined) return undefined
      void uploading.program.ask('again:stop', undefined)
      return { until }
    })
    await uploading.upload(plan.planId)
    expect(uploading.posts()).toHaveLength(1)
    release()
  })

  it('ends where no listing can be had', async () => {
    const before = uploading.ids()
    await uploading.deleteAll(before)
    const plan = await uploading.plan(before)
    let looks = 0
    script(({ query }) => {
      if (query['fileName'] === undefined) return undefined
      looks += 1
      return { answer: { status: 400, body: {} } }
    })
    await uploading.upload(plan.planId)
    // One after each file, and one at the end.
    expect(looks).toBe(plan.total + 1)
  })
})

describe('the manifest', () => {
  const ruinSums = async (): Promise<void> => {
    const path = await uploading.inArchive('SHA256SUMS')
    await rm(path)
    await mkdir(path)
  }
  /** Another program is at it, once what was read of it is known. */
  const ruinManifest = async (): Promise<() => Promise<void>> => {
    const path = await uploading.inArchive('manifest.jsonl')
    await rename(path, `${path}.away`)
    await mkdir(path)
    return async () => {
      await rm(path, { recursive: true })
      await rename(`${path}.away`, path)
    }
  }
  const current = () => uploading.asked('again:current', undefined)

  it('that takes no new id ends the upload, which says why', async () => {
    const before = uploading.ids()
    await uploading.deleteAll(before)
    const plan = await uploading.plan(before)
    let ruined: ReturnType<typeof ruinManifest> | undefined
    const ruining = () => {
      ruined ??= ruinManifest()
      return { until: ruined }
    }
    script(({ method }) => (method === 'POST' ? ruining() : undefined))
    const { runId, outcomes } = await uploading.upload(plan.planId)
    await (await ruined)?.()
    expect(uploading.posts()).toHaveLength(1)
    expect([...outcomes.values()].filter(({ newId }) => newId)).toHaveLength(1)
    expect(await current()).toMatchObject({ endedBy: { kind: 'file-failed' } })

    // Looking for others says so as well.
    script(({ query }) => (query['fileName'] === undefined ? undefined : { listing: 'short' }))
    const later = await uploading.upload((await uploading.plan(before)).planId)
    ruined = undefined
    script(({ query }) => (query['fileName'] === undefined ? undefined : ruining()))
    for (const each of [runId, later.runId])
      expect(
        await uploading.program.ask('again:look', { account: uploading.account, runId: each })
      ).toMatchObject(
        each === runId ? { ok: true } : { ok: false, problem: { kind: 'file-failed' } }
      )
  })

  it('that cannot be closed is told', async () => {
    const before = uploading.ids()
    await uploading.deleteAll(before)
    const plan = await uploading.plan(before)
    let ruined: Promise<void> | undefined
    script(({ method }) => {
      if (method !== 'POST' || uploading.posts().length < plan.total) return undefined
      ruined = ruinSums()
      return { until: ruined }
    })
    await uploading.upload(plan.planId)
    await ruined
    expect(await current()).toMatchObject({
      counts: { seen: plan.total },
      endedBy: { kind: 'file-failed' }
    })
  })
})
