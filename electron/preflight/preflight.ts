import type { Preflight } from '@shared/preflight'
import type { Kling } from '../kling/client'
import type { Clock } from '../time/clock'

/** A session that ends within a day may end during a long deletion. */
export const SOON_MS = 24 * 60 * 60 * 1000

/**
 * Asks the service what would get in the way of a deletion: the subscription, the list of accounts,
 * and the one account, which it can only answer with a working session. Three requests at once;
 * nothing waits for them. A problem of any other kind is not reported here.
 */
export async function checkPreflight(
  kling: Pick<Kling, 'accounts' | 'subscription'>,
  email: string,
  clock: Clock
): Promise<readonly Preflight[]> {
  const [isActive, all, one] = await Promise.all([
    kling.subscription.isActive(),
    kling.accounts.list(),
    kling.accounts.find(email)
  ])

  const account = all.ok ? all.value.find((candidate) => candidate.email === email) : undefined
  const isMissing = all.ok ? account === undefined : all.problem.kind === 'no-accounts'
  const isBroken = [all, one].some(
    (answer) => !answer.ok && answer.problem.kind === 'session-broken'
  )

  const found: Preflight[] = []
  if (isActive === false) found.push({ kind: 'subscription-inactive' })
  if (isMissing) found.push({ kind: 'account-missing' })
  else if (isBroken) found.push({ kind: 'session-broken' })
  else if (account) found.push(...sessionEnd(account.sessionEndsAt, clock.now()))
  return found
}

function sessionEnd(at: number | null, now: number): readonly Preflight[] {
  if (at === null || at > now + SOON_MS) return []
  return [{ kind: at <= now ? 'session-over' : 'session-ending', at }]
}
