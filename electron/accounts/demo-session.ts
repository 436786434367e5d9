import type { Account } from '@shared/account'
import { ok, type Result } from '@shared/problem'
import type { Kling } from '../kling/client'
import type { Session } from './session'

/** The built-in library, as a service on this computer. */
export interface DemoLibrary {
  readonly baseUrl: string
  /** Made up, and never stored. */
  readonly token: string
  readonly close: () => Promise<void>
}

/** A session with the demo library, which ends with it. */
export async function openDemoSession(
  library: DemoLibrary,
  createKling: (options: { baseUrl: string; token: string }) => Kling
): Promise<Result<{ readonly session: Session; readonly accounts: readonly Account[] }>> {
  const kling = createKling(library)
  const session: Session = {
    id: null,
    kling,
    endpoint: { url: library.baseUrl, custom: false },
    storage: { kind: 'demo' },
    close: () => {
      kling.close()
      void library.close()
    }
  }

  const found = await kling.accounts.list()
  if (found.ok) return ok({ session, accounts: found.value })
  session.close()
  return found
}
