import { NO_OUTCOMES, type Report } from '@shared/deletion'
import { ok, type Problem } from '@shared/problem'
import { words } from '../../../renderer/deletion/words'
import { uploadsWords } from '../../../renderer/libraries/uploads/words'
import { watchedIn } from '../../support/page/accidents/accidents'
import { watchDeletions } from '../../support/page/accidents/watch'
import { expect, type TestPage, test } from '../fixtures'
import { ACCOUNT, library, list, plainAssets, standsStill } from '../library'
import { progress } from '../scenes/scene'

// "Continue" deletes without a further question, so it is armed as the question's own button is.

const interrupted = {
  runId: 'old',
  startedAt: 1,
  endedAt: null,
  total: 37,
  counts: { ...NO_OUTCOMES, deleted: 20, 'not-sent': 17 },
  verification: { kind: 'unverified', why: 'stopped' },
  damaged: false
} as const

const stopped: Report = {
  library: 'uploads',
  ...interrupted,
  account: ACCOUNT,
  requests: 1,
  endedAt: 1,
  stoppedBy: { kind: 'unreachable', code: 'ENOTFOUND' },
  verification: { kind: 'unverified', why: 'stopped' }
}

const problem: Problem = { kind: 'unreachable', code: 'ENOTFOUND' }

const continued = async ({ asked }: TestPage): Promise<number> =>
  (await asked()).filter(({ name }) => name === 'deletion:go-on').length

const APPEARS = [
  {
    what: 'the offer after a crash',
    answers: { 'deletion:runs': ok([interrupted]) },
    appear: async (scene: TestPage) => list(scene, plainAssets(40))
  },
  {
    what: 'the report of a run that a problem has stopped',
    answers: {},
    appear: async (scene: TestPage) => {
      await list(scene, plainAssets(40))
      await scene.emit('deletion:ended', stopped)
      // It comes late, and moves the button, which is then not armed.
      await expect(
        scene.page.getByRole('region', { name: uploadsWords.deletion.entries })
      ).toBeVisible()
    }
  }
]

/** Runs in the page: clicks on "Continue" with every frame of its first 400 ms. */
function clickAsItAppears(): void {
  let until = Number.POSITIVE_INFINITY
  const click = (): void => {
    const all = [...document.querySelectorAll('button')]
    const button = all.find(({ textContent }) => textContent.startsWith('Continue'))
    until = button ? Math.min(until, performance.now() + 400) : until
    for (const type of ['pointerdown', 'pointerup', 'click'])
      button?.dispatchEvent(new MouseEvent(type, { bubbles: true, detail: 1 }))
    if (performance.now() < until) requestAnimationFrame(click)
    else Reflect.set(window, 'hasClicked', true)
  }
  click()
}

for (const { what, answers, appear } of APPEARS)
  test(`a click that comes just as "Continue" appears deletes nothing: ${what}`, async ({
    open
  }) => {
    const scene = await open({
      ...library,
      ...answers,
      'deletion:report-page': ok([]),
      'deletion:go-on': { ok: false, problem }
    })
    const { page } = scene
    await page.evaluate(watchDeletions)
    await page.evaluate(clickAsItAppears)
    await appear(scene)
    const button = page.getByRole('button', { name: 'Continue' })
    await expect(page.getByRole('button', { name: words.retryLeft })).toHaveCount(0)
    await page.waitForFunction(() => Reflect.get(window, 'hasClicked'))
    expect((await watchedIn(page)).accidents).toEqual([])

    // It cannot be pressed for a moment once it has moved.
    await expect(button).toBeEnabled()
    const disabled = await button.evaluateHandle((element) => {
      const seen = { times: 0 }
      new MutationObserver(() => {
        seen.times += 1
      }).observe(element, { attributeFilter: ['disabled'] })
      return seen
    })
    await page.setViewportSize({ width: 900, height: 600 })
    await expect.poll(() => disabled.evaluate(({ times }) => times)).toBeGreaterThan(0)

    // Meant; and what was offered is offered still, since it could not continue.
    await standsStill(button)
    const before = await continued(scene)
    await button.click()
    await expect.poll(() => continued(scene)).toBe(before + 1)
    await expect(button).toBeEnabled()
    await expect(page.getByText(/Nothing (more )?was deleted\b/)).toBeVisible()
    // The report beside it counts what was.
    if (what.startsWith('the report')) await expect(page.getByText(words.nothingMore)).toBeVisible()
  })

test('a run that has begun takes the place of the offer', async ({ open }) => {
  const scene = await open({
    ...library,
    'deletion:runs': ok([interrupted]),
    'deletion:go-on': ok(progress('running'))
  })
  await list(scene, plainAssets(40))
  await scene.page.getByRole('button', { name: 'Continue' }).click()
  await expect(scene.page.getByRole('button', { name: 'Stop' })).toBeVisible()
  await expect(scene.page.getByRole('button', { name: 'Continue' })).toHaveCount(0)
})

test('an offer that could not be discarded is offered still, and says why', async ({ open }) => {
  const scene = await open({
    ...library,
    'deletion:runs': ok([interrupted]),
    'deletion:leave': {
      ok: false,
      problem: { kind: 'file-failed', code: 'ENOSPC', what: 'journals' }
    }
  })
  const { page } = scene
  await list(scene, plainAssets(40))
  const offer = page.getByRole('region', { name: words.unfinishedTitle })
  const discard = offer.getByRole('button', { name: 'Discard' })
  await discard.click()
  await expect(offer.getByRole('alert')).toBeVisible()
  await expect(discard).toBeEnabled()

  await scene.answer({ 'deletion:leave': ok(null) })
  await discard.click()
  await expect(offer).toHaveCount(0)
})
