import type { Connection, KnownToken, TokenList } from '@shared/account'
import { ok, type Problem } from '@shared/problem'
import { demoAssets } from '../../support/page/page'
import type { Answers, Open, TestPage } from '../fixtures'
import { ACCOUNT, endpoint, library, list, ready } from '../library'
import type { Scene } from './scene'

const { origin } = new URL(endpoint.url)

const knownTokens: readonly KnownToken[] = [
  { id: 't1', name: 'Studio', origin, emails: [ACCOUNT, 'team@studio.example'], kept: 'keychain' },
  { id: 't2', name: '', origin, emails: ['archive@studio.example'], kept: 'session' },
  {
    id: 't3',
    name: 'Test service',
    origin: 'https://staging.studio.example',
    emails: [],
    kept: 'keychain'
  }
]
const tokens = (current: string | null): TokenList => ({
  tokens: knownTokens,
  current,
  origin,
  trouble: null
})

export const connecting = async (
  open: Open,
  connection: Connection,
  more: Answers = {}
): Promise<TestPage> => open({ 'connection:get': ok(connection), ...more })

const inTrouble = (trouble: Problem) => (open: Open) =>
  connecting(open, { kind: 'none', endpoint, trouble }, { 'tokens:list': ok(tokens(null)) })

/** The list of tokens over the library. */
async function managing(open: Open): Promise<TestPage> {
  const scene = await open({
    ...library,
    'connection:get': ok(ready),
    'tokens:list': ok(tokens('t1'))
  })
  await list(scene, demoAssets(240))
  await scene.page.getByRole('button', { name: ACCOUNT }).click()
  await scene.page.getByRole('dialog', { name: 'Accounts and tokens' }).waitFor()
  return scene
}

/** Every state of the keychain and the tokens. */
export const accountScenes: readonly Scene[] = [
  { name: 'keychain-locked', open: inTrouble({ kind: 'keychain-unreadable' }) },
  { name: 'keychain-wedged', open: inTrouble({ kind: 'keychain-silent', afterMs: 5_000 }) },
  { name: 'keychain-absent', open: inTrouble({ kind: 'keychain-no-service' }) },
  {
    name: 'keychain-session-token',
    open: async (open) => {
      const scene = await inTrouble({ kind: 'keychain-unreadable' })(open)
      await scene.page.getByRole('button', { name: 'Use a token for this session' }).click()
      return scene
    }
  },
  {
    name: 'keychain-forget',
    open: async (open) => {
      const scene = await inTrouble({ kind: 'keychain-unreadable' })(open)
      await scene.page.getByRole('button', { name: 'Forget stored tokens…' }).click()
      return scene
    }
  },
  {
    name: 'saved-tokens',
    open: (open) =>
      connecting(
        open,
        { kind: 'none', endpoint, trouble: null },
        { 'tokens:list': ok(tokens(null)) }
      )
  },
  { name: 'accounts', open: managing },
  {
    name: 'accounts-add',
    open: async (open) => {
      const scene = await managing(open)
      await scene.page.getByRole('button', { name: 'Add another token' }).click()
      await scene.page.getByRole('button', { name: 'Rename' }).first().click()
      return scene
    }
  },
  {
    name: 'token-remove',
    open: async (open) => {
      const scene = await managing(open)
      await scene.page.getByRole('button', { name: 'Remove…' }).first().click()
      await scene.page.getByRole('alertdialog').waitFor()
      return scene
    }
  }
]
