import type { Connection, TokenList } from '@shared/account'
import type { Bridge } from '@shared/ipc/contract'
import type { Problem, Result } from '@shared/problem'
import { createStore, type StoreApi } from 'zustand'

/** The action in progress; its button says so. */
type Busy =
  | 'starting'
  | 'connecting'
  | 'saving'
  | 'checking'
  | 'demo'
  | 'opening'
  | 'leaving'
  | 'disconnecting'
  | 'switching'
  | 'renaming'
  | 'removing'

interface NewToken {
  readonly token: string
  /** The user's own name for it; may be empty. */
  readonly name: string
  readonly email: string | null
  /** The id of the token it replaces. */
  readonly replaces: string | null
}

export interface AccountsState {
  /** Null until main has answered for the first time. */
  readonly connection: Connection | null
  /** Null until main has answered. */
  readonly tokens: TokenList | null
  readonly busy: Busy | null
  /** Why the last action failed; the connection is unchanged then. */
  readonly problem: Problem | null
  /** The id of the refused token that the next one replaces. */
  readonly replacing: string | null
  readonly load: () => Promise<void>
  /** Checks the token with the service, then stores it. True when both worked. */
  readonly connect: (token: NewToken) => Promise<boolean>
  /** Stores the token without the network. */
  readonly save: (token: NewToken) => Promise<boolean>
  readonly check: () => Promise<void>
  readonly openDemo: () => Promise<void>
  readonly open: (email: string) => Promise<void>
  /** Closes the account without forgetting it; `replacing`: the token to be replaced. */
  readonly leave: (replacing?: string | null) => Promise<void>
  /** Closes the account and removes its token from this computer. */
  readonly disconnect: () => Promise<void>
  readonly use: (id: string) => Promise<void>
  readonly rename: (id: string, name: string) => Promise<boolean>
  readonly remove: (id: string) => Promise<boolean>
  readonly forget: () => Promise<boolean>
  readonly dismiss: () => void
}

export function createAccountsStore(bridge: Bridge): StoreApi<AccountsState> {
  return createStore((set, get) => {
    const listTokens = async (): Promise<Pick<AccountsState, 'tokens'> | undefined> => {
      const list = await bridge.request('tokens:list', undefined)
      return list.ok ? { tokens: list.value } : undefined
    }

    /** Runs one action at a time. `list`: an earlier request for the tokens, if there is one. */
    const during = async (
      busy: Busy,
      ask: () => Promise<Result<Connection>>,
      list?: ReturnType<typeof listTokens>
    ): Promise<boolean> => {
      if (get().busy) return false

      set({ busy, problem: null })
      const answer = await ask()
      set({
        busy: null,
        ...(answer.ok ? { connection: answer.value } : { problem: answer.problem }),
        ...(await (list ?? listTokens()))
      })

      return answer.ok
    }

    /** Checks a stored token with the service; a kept listing can be shown meanwhile. */
    const checkIfNew = async (): Promise<void> => {
      const { connection } = get()
      if (connection?.kind === 'unchecked' && connection.trouble === null)
        await during('starting', () => bridge.request('connection:check', undefined))
    }

    const add = async (busy: Busy, token: NewToken, check: boolean): Promise<boolean> => {
      const isAdded = await during(busy, () =>
        bridge.request('connection:connect', { ...token, check })
      )
      if (isAdded) set({ replacing: null })
      return isAdded
    }

    // The keychain answered after its time limit, and main has used the answer.
    bridge.on('connection:changed', async () => {
      const answer = await bridge.request('connection:get', undefined)
      const list = await listTokens()
      if (answer.ok) set({ connection: answer.value, ...list })
      await checkIfNew()
    })

    return {
      connection: null,
      tokens: null,
      busy: null,
      problem: null,
      replacing: null,
      load: async () => {
        // Asked together; main answers the second once it knows the first.
        await during('starting', () => bridge.request('connection:get', undefined), listTokens())
        await checkIfNew()
      },
      connect: (token) => add('connecting', token, true),
      save: (token) => add('saving', token, false),
      check: async () =>
        void (await during('checking', () => bridge.request('connection:check', undefined))),
      openDemo: async () =>
        void (await during('demo', () => bridge.request('connection:demo', undefined))),
      open: async (email) =>
        void (await during('opening', () => bridge.request('account:open', { email }))),
      leave: async (replacing = null) => {
        set({ replacing })
        await during('leaving', () => bridge.request('connection:leave', undefined))
      },
      disconnect: async () =>
        void (await during('disconnecting', () =>
          bridge.request('connection:disconnect', undefined)
        )),
      use: async (id) =>
        void (await during('switching', () => bridge.request('tokens:use', { id }))),
      rename: (id, name) => during('renaming', () => bridge.request('tokens:rename', { id, name })),
      remove: (id) => during('removing', () => bridge.request('tokens:remove', { id })),
      forget: () => during('removing', () => bridge.request('tokens:forget', undefined)),
      dismiss: () => set({ problem: null, replacing: null })
    }
  })
}
