import type { Connection } from '@shared/account'
import type { Bridge } from '@shared/contract'
import type { Problem, Result } from '@shared/problem'
import { createStore, type StoreApi } from 'zustand'

/** What is waited for, so that its button can say so. */
export type Busy = 'starting' | 'connecting' | 'saving' | 'checking' | 'demo' | 'opening' | 'disconnecting'

export interface AccountsState {
  /** Null until main has answered for the first time. */
  readonly connection: Connection | null
  readonly busy: Busy | null
  /** Why the last action failed; the connection is then what it was. */
  readonly problem: Problem | null
  readonly load: () => Promise<void>
  /** Checks the token with the service, then stores it. */
  readonly connect: (token: string, email: string | null) => Promise<void>
  /** Stores the token without the network. */
  readonly save: (token: string, email: string | null) => Promise<void>
  readonly check: () => Promise<void>
  readonly openDemo: () => Promise<void>
  readonly open: (email: string) => Promise<void>
  readonly disconnect: () => Promise<void>
}

export function createAccountsStore(bridge: Bridge): StoreApi<AccountsState> {
  return createStore((set, get) => {
    const during = async (busy: Busy, ask: () => Promise<Result<Connection>>): Promise<void> => {
      if (get().busy) return
      set({ busy, problem: null })
      const answer = await ask()
      set(answer.ok ? { connection: answer.value, busy: null } : { problem: answer.problem, busy: null })
    }
    return {
      connection: null,
      busy: null,
      problem: null,
      load: async () => {
        await during('starting', () => bridge.request('connection:get', undefined))
        const { connection } = get()
        // Whoever was here before sees what was kept meanwhile.
        if (connection?.kind === 'unchecked' && connection.trouble === null)
          await during('starting', () => bridge.request('connection:check', undefined))
      },
      connect: (token, email) => during('connecting', () => bridge.request('connection:connect', { token, email, check: true })),
      save: (token, email) => during('saving', () => bridge.request('connection:connect', { token, email, check: false })),
      check: () => during('checking', () => bridge.request('connection:check', undefined)),
      openDemo: () => during('demo', () => bridge.request('connection:demo', undefined)),
      open: (email) => during('opening', () => bridge.request('account:open', { email })),
      disconnect: () => during('disconnecting', () => bridge.request('connection:disconnect', undefined))
    }
  })
}
