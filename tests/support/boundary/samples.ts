import type { Inputs, RequestName } from '@shared/ipc/contract'

/** Real accounts, assets, plans and runs of the program under test, for samples to name. */
export interface Known {
  readonly account: string
  readonly otherAccount: string
  readonly token: string
  readonly tokenId: string
  /** Ids that have been listed. */
  readonly ids: readonly string[]
  readonly planId: string
  readonly runId: string
}

/**
 * Valid inputs of every request. A new one does not compile until it has a sample, and from then on
 * it is fuzzed.
 */
export const samples: {
  readonly [N in RequestName]: (known: Known) => readonly [Inputs[N], ...Inputs[N][]]
} = {
  'connection:get': () => [undefined],
  'connection:connect': ({ token, account, tokenId }) => [
    { token, name: '', email: account, check: true, replaces: null },
    { token, name: 'again', email: null, check: true, replaces: tokenId },
    { token, name: '', email: account, check: false, replaces: null },
    { token: 'user:1-wrongtokenofnobody', name: '', email: null, check: true, replaces: null }
  ],
  'connection:check': () => [undefined],
  'connection:leave': () => [undefined],
  'connection:disconnect': () => [undefined],
  'connection:demo': () => [undefined],
  'account:open': ({ account, otherAccount }) => [{ email: account }, { email: otherAccount }],
  'tokens:list': () => [undefined],
  'tokens:use': ({ tokenId }) => [{ id: tokenId }],
  'tokens:rename': ({ tokenId }) => [{ id: tokenId, name: 'mine' }],
  'tokens:remove': ({ tokenId }) => [{ id: tokenId }],
  'tokens:forget': () => [undefined],
  'preflight:check': ({ account }) => [{ account }],
  'notices:get': () => [undefined],
  'settings:get': () => [undefined],
  'settings:change': () => [
    {
      theme: 'dark',
      density: 'small',
      notify: false,
      parallel: 4,
      pageSize: 100,
      cacheLimitMb: 100,
      newVersions: 'never',
      readUses: false,
      singleKeys: false
    }
  ],
  'selection:load': ({ account }) => [{ account }],
  'selection:save': ({ account, ids }) => [
    { account, ids: [...ids] },
    { account, ids: [] }
  ],
  'window:close': () => [undefined],
  'library:list': ({ account, otherAccount }) => [{ account }, { account: otherAccount }],
  'library:cached': ({ account }) => [{ account, offset: 0 }],
  'library:cancel': () => [undefined],
  'copies:setup': ({ account }) => [{ account }],
  'copies:choose-folder': ({ account }) => [{ account }],
  'copies:set-first': ({ account }) => [{ account, first: false }],
  'copies:estimate': ({ account, ids }) => [{ account, ids: [...ids] }],
  'copies:save': ({ account, ids }) => [{ account, ids: [...ids] }],
  'copies:pause': ({ runId }) => [{ savingId: runId }],
  'copies:resume': ({ runId }) => [{ savingId: runId }],
  'copies:stop': ({ runId }) => [{ savingId: runId }],
  'copies:current': () => [undefined],
  'copies:report-page': ({ runId }) => [{ savingId: runId, offset: 0 }],
  'copies:saved': ({ account }) => [{ account, offset: 0 }],
  'copies:check': ({ account }) => [{ account }],
  'copies:stop-check': () => [undefined],
  'copies:show': ({ account }) => [
    { account, id: null },
    { account, id: '1' }
  ],
  'copies:drag': ({ account, ids }) => [{ account, ids: [...ids].slice(0, 3) }],
  'copies:decoded': ({ runId }) => [
    { ticket: runId, decoded: { width: 1, height: 1 } },
    { ticket: runId, decoded: { durationMs: 1000 } },
    { ticket: runId, decoded: null }
  ],
  'again:plan': ({ account, ids }) => [
    { account, ids: [...ids], looked: false },
    { account, ids: ['1'], looked: true }
  ],
  'again:plan-page': ({ planId }) => [
    { planId, list: 'going', offset: 0 },
    { planId, list: 'left-out', offset: 0 }
  ],
  'again:discard': ({ planId }) => [{ planId }],
  'again:start': ({ account, planId }) => [{ account, planId }],
  'again:stop': () => [undefined],
  'again:current': () => [undefined],
  'again:runs': ({ account }) => [{ account }],
  'again:run-page': ({ account, runId }) => [{ account, runId, offset: 0 }],
  'again:look': ({ account, runId }) => [{ account, runId }],
  'works:state': ({ account }) => [{ account }],
  'works:marks': ({ account, ids }) => [{ account, ids: [...ids] }],
  'works:details': ({ account }) => [{ account, id: '1' }],
  'works:read': ({ account }) => [{ account, anew: true }],
  'works:pause': ({ account }) => [{ account }],
  'works:resume': ({ account }) => [{ account }],
  'works:stop': ({ account }) => [{ account }],
  'deletion:plan': ({ account, ids }) => [
    { account, ids: [...ids] },
    { account, ids: ['1'] }
  ],
  'deletion:plan-page': ({ planId }) => [{ planId, offset: 0 }],
  'deletion:discard': ({ planId }) => [{ planId }],
  'deletion:start': ({ planId }) => [{ planId }],
  'deletion:pause': ({ runId }) => [{ runId }],
  'deletion:resume': ({ runId }) => [{ runId }],
  'deletion:stop': ({ runId }) => [{ runId }],
  'deletion:report-page': ({ runId }) => [{ runId, offset: 0 }],
  'deletion:current': () => [undefined],
  'deletion:runs': ({ account }) => [{ account }],
  'deletion:look-up': ({ account, runId }) => [{ account, runId }],
  'deletion:go-on': ({ account, runId }) => [{ account, runId }],
  'deletion:leave': ({ account, runId }) => [{ account, runId }],
  'deletion:plan-left': ({ account, runId }) => [{ account, runId }],
  'deletion:export': ({ account, runId }) => [
    { account, runId, format: 'csv' },
    { account, runId, format: 'json' }
  ],
  'deletion:clear-history': ({ account }) => [{ account }],
  'program:facts': () => [undefined],
  'program:newer-version': () => [undefined],
  'program:open-folder': () => [{ folder: 'data' }, { folder: 'logs' }],
  'program:copy-diagnostics': () => [undefined],
  'program:remove-everything': () => [undefined],
  'log:page-error': () => [{ message: 'm', stack: 's' }],
  'media:forget': ({ ids }) => [{ ids: [...ids] }],
  'media:cache': () => [undefined],
  'media:clear-cache': () => [undefined],
  'media:copy-id': ({ ids }) => [{ id: ids[0] ?? '1' }],
  'keep:load': ({ account }) => [{ account }],
  'keep:change': ({ account, ids }) => [
    { account, ids: [...ids].slice(0, 1), kept: true },
    { account, ids: [...ids].slice(0, 1), kept: false }
  ],
  'keep:accept-loss': ({ account }) => [{ account }],
  'filters:load': ({ account }) => [{ account }],
  'filters:save': ({ account }) => [
    {
      account,
      filters: [{ name: 'old', search: '', values: ['older-90'], from: null, to: '2026-10-01' }]
    }
  ],
  'duplicates:load': ({ account }) => [{ account }],
  'duplicates:save': ({ account, ids }) => [
    {
      account,
      answers: {
        groups: [{ ids: ['7', '8'], decision: 'variants', others: [] }],
        chosen: [...ids].slice(0, 1)
      }
    },
    { account, answers: { groups: [], chosen: [] } }
  ],
  'ids:export': ({ ids }) => [{ list: 'selection', ids: [...ids] }],
  'ids:import': () => [undefined],
  'link:open': () => [{ name: 'useapi' }]
}
