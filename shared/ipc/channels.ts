/**
 * What the page may ask of main. The only run-time import of the preload script; shapes stand in
 * contract.ts.
 */
export const REQUESTS = [
  'connection:get',
  'connection:connect',
  'connection:check',
  'connection:leave',
  'connection:disconnect',
  'connection:demo',
  'account:open',
  'preflight:check',
  'tokens:list',
  'tokens:use',
  'tokens:rename',
  'tokens:remove',
  'tokens:forget',
  'settings:get',
  'settings:change',
  'selection:load',
  'selection:save',
  'window:close',
  'program:facts',
  'program:open-folder',
  'program:copy-diagnostics',
  'program:remove-everything',
  'log:page-error',
  'notices:get',
  'library:list',
  'library:cached',
  'library:cancel',
  'deletion:plan',
  'deletion:plan-page',
  'deletion:discard',
  'deletion:start',
  'deletion:pause',
  'deletion:resume',
  'deletion:stop',
  'deletion:report-page',
  'deletion:current',
  'deletion:runs',
  'deletion:look-up',
  'deletion:go-on',
  'deletion:leave',
  'deletion:plan-left',
  'deletion:export',
  'deletion:clear-history',
  'link:open',
  'media:forget',
  'media:cache',
  'media:clear-cache',
  'media:copy-id',
  'keep:load',
  'keep:change',
  'keep:accept-loss',
  'filters:load',
  'filters:save',
  'ids:export',
  'ids:import'
] as const

/** What main tells the page without being asked. */
export const EVENTS = [
  'connection:changed',
  'library:page',
  'library:ended',
  'deletion:progress',
  'deletion:ended',
  'menu:command',
  'window:closing',
  'notices:changed'
] as const

export type RequestName = (typeof REQUESTS)[number]
export type EventName = (typeof EVENTS)[number]
