import type { Connection } from '@shared/account'
import type { Asset } from '@shared/asset'
import { RECORDS_PER_MESSAGE } from '@shared/deletion'
import type { ListingEnd } from '@shared/library-contract'
import { ok } from '@shared/problem'
import { demoAssets } from '../support/page'
import type { Answers, Open, TestPage } from './fixtures'

export const ACCOUNT = 'anna@studio.example'
export const endpoint = { url: 'https://api.useapi.net/v1/kling', custom: false }

export const ready: Connection & { kind: 'ready' } = {
  kind: 'ready',
  endpoint,
  storage: { kind: 'keychain' },
  accounts: [{ email: ACCOUNT, sessionEndsAt: null }],
  open: ACCOUNT
}

/** What main answers to a page that shows one account. The listing itself comes as events. */
export const library: Answers = { 'connection:get': ok(ready), 'library:list': ok({ listingId: 'l' }), 'library:cancel': ok(null) }

/** Sends a listing, page by page. `end` null: it goes on. */
export async function list(scene: TestPage, assets: readonly Asset[], end: Partial<ListingEnd> | null = {}): Promise<void> {
  for (let from = 0; from < assets.length; from += RECORDS_PER_MESSAGE) {
    await scene.emit('library:page', { listingId: 'l', assets: assets.slice(from, from + RECORDS_PER_MESSAGE) })
  }
  const ended = { listingId: 'l', problem: null, assets: assets.length, repeats: 0, unusable: 0, requests: 22 }
  if (end) await scene.emit('library:ended', { ...ended, ...end })
}

/** The demo library with nothing locked in it: what is selected is what was clicked. */
export const plainAssets = (count: number): Asset[] => demoAssets(count).map((asset) => ({ ...asset, favored: false }))

/** A page that shows the demo library, complete, without its favourites. */
export async function listed(open: Open, count = 1037): Promise<TestPage> {
  const scene = await open(library)
  await list(scene, plainAssets(count))
  return scene
}
