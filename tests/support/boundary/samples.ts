import type { Inputs, RequestName } from '@shared/ipc/contract'
import { FIRST_LOOK } from '@shared/library/look'

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
  'settings:languages': () => [undefined],
  'settings:change': () => [
    {
      language: 'en',
      theme: 'dark',
      density: 'small',
      notify: false,
      parallel: 4,
      pageSize: 100,
      cacheLimitMb: 100,
      newVersions: 'never',
      readUses: false,
      singleKeys: false,
      playOnHover: false,
      recent: ['command:refresh', 'filter:older-90']
    }
  ],
  'selection:load': ({ account }) => [
    { library: 'uploads', account },
    { library: 'generated', account }
  ],
  'selection:save': ({ account, ids }) => [
    { library: 'uploads', account, ids: [...ids] },
    { library: 'uploads', account, ids: [] }
  ],
  'window:close': () => [undefined],
  'library:list': ({ account, otherAccount }) => [
    { library: 'uploads', account },
    { library: 'uploads', account: otherAccount }
  ],
  'library:cached': ({ account }) => [
    { library: 'uploads', account, offset: 0 },
    { library: 'generated', account, offset: 0 }
  ],
  'library:cancel': () => [{ library: 'uploads' }, { library: 'generated' }],
  'copies:setup': ({ account }) => [
    { library: 'uploads', account },
    { library: 'generated', account }
  ],
  'copies:choose-folder': ({ account }) => [
    { library: 'uploads', account },
    { library: 'generated', account }
  ],
  'copies:set-first': ({ account }) => [
    { library: 'uploads', account, first: false },
    { library: 'generated', account, first: false }
  ],
  'copies:set-prompts': ({ account }) => [
    { library: 'uploads', account, prompts: false },
    { library: 'generated', account, prompts: true }
  ],
  'copies:estimate': ({ account, ids }) => [
    { library: 'uploads', account, ids: [...ids] },
    { library: 'generated', account, ids: [...ids] }
  ],
  'copies:save': ({ account, ids }) => [
    { library: 'uploads', account, ids: [...ids] },
    { library: 'generated', account, ids: [...ids] }
  ],
  'copies:pause': ({ runId }) => [{ savingId: runId }],
  'copies:resume': ({ runId }) => [{ savingId: runId }],
  'copies:stop': ({ runId }) => [{ savingId: runId }],
  'copies:current': () => [undefined],
  'copies:report-page': ({ runId }) => [{ savingId: runId, offset: 0 }],
  'copies:saved': ({ account }) => [
    { library: 'uploads', account, offset: 0 },
    { library: 'generated', account, offset: 0 }
  ],
  'copies:check': ({ account }) => [
    { library: 'uploads', account },
    { library: 'generated', account }
  ],
  'copies:stop-check': () => [undefined],
  'copies:show': ({ account }) => [
    { library: 'uploads', account, id: null },
    { library: 'uploads', account, id: '1' }
  ],
  'copies:drag': ({ account, ids }) => [{ library: 'uploads', account, ids: [...ids].slice(0, 3) }],
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
  'works:marks': ({ account, ids }) => [
    { library: 'uploads', account, ids: [...ids] },
    { library: 'generated', account, ids: [...ids] }
  ],
  'works:details': ({ account }) => [
    { library: 'uploads', account, id: '1' },
    { library: 'generated', account, id: '1' }
  ],
  'works:task': ({ account }) => [{ account, id: '1' }],
  'works:read': ({ account }) => [{ account, anew: true }],
  'works:pause': ({ account }) => [{ account }],
  'works:resume': ({ account }) => [{ account }],
  'works:stop': ({ account }) => [{ account }],
  'deletion:plan': ({ account, ids }) => [
    { library: 'uploads', account, ids: [...ids] },
    { library: 'uploads', account, ids: ['1'] }
  ],
  'deletion:cancel-plan': ({ account }) => [
    { library: 'uploads', account },
    { library: 'generated', account }
  ],
  'deletion:plan-page': ({ planId }) => [{ planId, offset: 0 }],
  'deletion:discard': ({ planId }) => [{ planId }],
  'deletion:start': ({ planId }) => [
    { library: 'uploads', planId },
    { library: 'generated', planId }
  ],
  'deletion:pause': ({ runId }) => [{ runId }],
  'deletion:resume': ({ runId }) => [{ runId }],
  'deletion:stop': ({ runId }) => [{ runId }],
  'deletion:report-page': ({ runId }) => [
    { library: 'uploads', runId, offset: 0 },
    { library: 'generated', runId, offset: 0 }
  ],
  'deletion:current': () => [undefined],
  'deletion:runs': ({ account }) => [
    { library: 'uploads', account },
    { library: 'generated', account }
  ],
  'deletion:look-up': ({ account, runId }) => [
    { library: 'uploads', account, runId },
    { library: 'generated', account, runId }
  ],
  'deletion:go-on': ({ account, runId }) => [
    { library: 'uploads', account, runId },
    { library: 'generated', account, runId }
  ],
  'deletion:leave': ({ account, runId }) => [
    { library: 'uploads', account, runId },
    { library: 'generated', account, runId }
  ],
  'deletion:plan-left': ({ account, runId }) => [
    { library: 'uploads', account, runId },
    { library: 'generated', account, runId }
  ],
  'deletion:export': ({ account, runId }) => [
    { library: 'uploads', account, runId, format: 'csv' },
    { library: 'uploads', account, runId, format: 'json' }
  ],
  'deletion:clear-history': ({ account }) => [
    { library: 'uploads', account },
    { library: 'generated', account }
  ],
  'program:facts': () => [undefined],
  'program:newer-version': () => [undefined],
  'program:open-folder': () => [{ folder: 'data' }, { folder: 'logs' }],
  'program:copy-diagnostics': () => [undefined],
  'program:remove-everything': () => [undefined],
  'log:page-error': () => [{ message: 'm', stack: 's' }],
  'media:forget': ({ ids }) => [
    { library: 'uploads', ids: [...ids] },
    { library: 'generated', ids: [...ids] }
  ],
  'media:cache': () => [undefined],
  'media:clear-cache': () => [undefined],
  'media:copy-name': () => [{ name: 'a picture.png' }],
  'media:copy-id': ({ ids }) => [{ id: ids[0] ?? '1' }],
  'keep:load': ({ account }) => [
    { library: 'uploads', account },
    { library: 'generated', account }
  ],
  'keep:change': ({ account, ids }) => [
    { library: 'uploads', account, ids: [...ids].slice(0, 1), kept: true },
    { library: 'uploads', account, ids: [...ids].slice(0, 1), kept: false }
  ],
  'keep:accept-loss': ({ account }) => [
    { library: 'uploads', account },
    { library: 'generated', account }
  ],
  'filters:load': ({ account }) => [
    { library: 'uploads', account },
    { library: 'generated', account }
  ],
  'filters:save': ({ account }) => [
    {
      library: 'uploads',
      account,
      filters: [{ name: 'old', search: '', values: ['older-90'], from: null, to: '2026-10-01' }]
    }
  ],
  'filters:last': ({ account }) => [
    { library: 'uploads', account },
    { library: 'generated', account }
  ],
  'filters:remember': ({ account }) => [
    {
      library: 'generated',
      account,
      filter: { search: 'a', values: ['video'], from: null, to: '2026-10-01' }
    }
  ],
  'looks:load': ({ account }) => [
    { library: 'uploads', account },
    { library: 'generated', account }
  ],
  'looks:save': ({ account }) => [
    { library: 'uploads', account, look: FIRST_LOOK },
    {
      library: 'generated',
      account,
      look: {
        ...FIRST_LOOK,
        layout: 'list',
        tile: 200,
        hidden: ['uses'],
        widths: { date: 120 },
        order: { sort: 'uses', descending: true }
      }
    }
  ],
  'suggestions:load': ({ account }) => [{ account }],
  'suggestions:save': ({ account, ids }) => [
    { account, putAway: [{ kind: 'no-use', ids: [...ids] }] },
    { account, putAway: [] }
  ],
  'duplicates:load': ({ account }) => [{ account }],
  'duplicates:accept-loss': ({ account }) => [{ account }],
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
  'ids:export': ({ account, ids }) => [
    { library: 'uploads', account, list: 'selection', ids: [...ids] }
  ],
  'ids:import': ({ account }) => [{ library: 'generated', account }],
  'link:open': () => [{ name: 'useapi' }],
  'menu:popup': () => [
    {
      library: 'uploads',
      about: 'selection',
      count: 3,
      others: 0,
      offered: [
        { command: 'open', enabled: true },
        { command: 'delete', enabled: false }
      ],
      at: { x: 10, y: 20 }
    },
    { library: 'generated', about: 'one', count: 1, others: 2, offered: [], at: null }
  ]
}
