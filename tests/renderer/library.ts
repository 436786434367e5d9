import type { Locator, Page } from '@playwright/test'
import type { Connection } from '@shared/account'
import type { Asset } from '@shared/asset'
import { RECORDS_PER_MESSAGE } from '@shared/deletion'
import type { LibraryKind } from '@shared/library/kind'
import type { ListingEnd } from '@shared/listing'
import { ok } from '@shared/problem'
import { demoAssets } from '../support/page/page'
import type { Answers, Open, TestPage } from './fixtures'

export const ACCOUNT = 'anna@studio.example'
export const endpoint = { url: 'https://api.useapi.net/v1/kling', custom: false }

export const ready: Connection & { kind: 'ready' } = {
  kind: 'ready',
  token: 't1',
  endpoint,
  storage: { kind: 'keychain' },
  accounts: [{ email: ACCOUNT, sessionEndsAt: null }],
  open: ACCOUNT
}

/** Main's answers to a page with one account. The listing itself comes as events. */
export const library: Answers = {
  'connection:get': ok(ready),
  'library:list': ok({ listingId: 'l' }),
  'library:cancel': ok(null)
}

const UPLOADS = { library: 'uploads', listingId: 'l' } as const
/** As main answers `library:list` for the other library: fixtures.ts. */
export const GENERATED = { library: 'generated', listingId: 'g' } as const

/** Sends a listing page by page; `end` null leaves it running. */
export async function list(
  scene: TestPage,
  assets: readonly Asset[],
  end: Partial<ListingEnd> | null = {},
  of: { readonly library: LibraryKind; readonly listingId: string } = UPLOADS
): Promise<void> {
  for (let from = 0; from < assets.length; from += RECORDS_PER_MESSAGE) {
    await scene.emit('library:page', {
      ...of,
      assets: assets.slice(from, from + RECORDS_PER_MESSAGE)
    })
  }
  const ended = {
    ...of,
    problem: null,
    completeness: completenessOf(end?.problem ?? null),
    assets: assets.length,
    repeats: 0,
    unusable: 0,
    requests: 22
  }
  if (end) await scene.emit('library:ended', { ...ended, ...end })
}

const completenessOf = (problem: ListingEnd['problem']): ListingEnd['completeness'] =>
  problem === null ? { kind: 'complete' } : { kind: 'partial', why: 'broken-off' }

/** The demo library without favourites, so that every asset can be selected. */
export const plainAssets = (count: number): Asset[] =>
  demoAssets(count).map((asset) => ({ ...asset, favored: false }))

/** A page that shows the complete demo library without favourites. */
export async function listed(open: Open, count = 1037): Promise<TestPage> {
  const scene = await open(library)
  await list(scene, plainAssets(count))
  return scene
}

/** A tile by its position among those rendered. */
export const cell = (page: Page, at: number) => page.getByRole('gridcell').nth(at)

/** The id of the asset whose tile has the focus. */
export const focusedId = (page: Page) =>
  page.evaluate(() =>
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset['id'] : null
  )

/** Breaks the library's screen with a date beyond all dates, which main never sends. */
export async function breakLibrary({ page, emit }: TestPage): Promise<void> {
  await page.keyboard.press('Control+R')
  const [asset] = demoAssets(1)
  if (!asset) throw new Error('the demo library is empty')
  await emit('library:page', {
    library: 'uploads',
    listingId: 'l',
    assets: [{ ...asset, id: '1', createdAt: Number.MAX_VALUE }]
  })
  await emit('library:ended', {
    library: 'uploads',
    listingId: 'l',
    problem: { kind: 'cancelled' },
    completeness: { kind: 'partial', why: 'broken-off' },
    assets: 1,
    repeats: 0,
    unusable: 0,
    requests: 1
  })
  await page.getByRole('alert').waitFor()
}

/** Waits until something has stood in one place for half a second: bars and lists come late. */
export async function standsStill(locator: Locator): Promise<void> {
  await locator.evaluate(
    (element) =>
      new Promise<void>((resolve) => {
        let place = ''
        let since = 0
        const look = (now: number): void => {
          const { x, y } = element.getBoundingClientRect()
          if (`${x} ${y}` !== place) since = now
          place = `${x} ${y}`
          if (now - since > 500) resolve()
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      })
  )
}
