import { ok, type Problem } from '@shared/problem'
import { type Answers, expect, type TestPage, test } from '../fixtures'
import { cell, library, list, plainAssets } from '../library'
import { progress } from '../scenes/scene'

// Whatever part of the window fails, a run's "Stop" stays in reach. Each part is broken by
// something that main never sends.

const never = <T>(json: unknown): T => JSON.parse(JSON.stringify(json))

/** There are no words for it. */
const WORDLESS = never<Problem>({ kind: 'wordless' })
/** No date is that late. */
const NO_DATE = 8.65e15

interface Break {
  readonly of: string
  readonly answers?: Answers
  /** The date of the first asset, or of its last change. */
  readonly asset?: { readonly createdAt?: number; readonly updatedAt?: number }
  readonly act?: (scene: TestPage) => Promise<void>
}

const openFirst = async ({ page }: TestPage): Promise<void> => {
  await cell(page, 0).focus()
  await page.keyboard.press('Enter')
}

const BREAKS: readonly Break[] = [
  {
    of: 'the side bar',
    answers: { 'filters:load': ok(never([{ name: 'Broken', search: '', values: null }])) }
  },
  {
    of: 'a sheet',
    answers: {
      'tokens:list': ok(
        never({ tokens: [{ id: 't', name: 'One', origin: 'nowhere', emails: [] }], origin: '' })
      )
    },
    act: ({ page }) => page.getByTitle('Accounts and tokens').click()
  },
  { of: 'the grid', asset: { createdAt: NO_DATE } },
  { of: 'the viewer', asset: { updatedAt: NO_DATE }, act: openFirst },
  {
    of: 'a notice',
    answers: { 'keep:change': { ok: false, problem: WORDLESS } },
    act: async ({ page }) => {
      await cell(page, 0).focus()
      await page.keyboard.press('k')
    }
  },
  { of: 'a warning', answers: { 'preflight:check': ok(never([{ kind: 'wordless' }])) } },
  {
    of: 'the run’s own bar',
    act: async ({ emit }) => {
      const hold = { by: 'service', why: WORDLESS, until: 0 } as const
      await emit('deletion:progress', { progress: progress('running', hold), outcomes: [] })
    }
  }
]

for (const { of, answers = {}, asset = {}, act } of BREAKS) {
  test(`a failure in ${of} leaves a run's "Stop" in reach`, async ({ open }) => {
    const scene = await open({ ...library, ...answers, 'deletion:stop': ok(null) })
    const { page } = scene
    await list(
      scene,
      plainAssets(40).map((plain, at) => (at === 0 ? { ...plain, ...asset } : plain))
    )
    await act?.(scene)
    await scene.emit('deletion:progress', { progress: progress('running'), outcomes: [] })
    await expect(page.getByText('could not be shown').first()).toBeVisible()
    expect((await scene.asked()).map(({ name }) => name)).toContain('log:page-error')

    await page.getByRole('button', { name: 'Stop', exact: true }).click()
    expect((await scene.asked()).filter(({ name }) => name === 'deletion:stop')).toHaveLength(1)
  })
}
