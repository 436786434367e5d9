import {
  type Browser,
  type BrowserContext,
  test as base,
  chromium,
  expect,
  type Page
} from '@playwright/test'
import type { Events, Outputs, RequestName } from '@shared/ipc/contract'
import { ok } from '@shared/problem'
import { DEFAULT_PREFERENCES } from '@shared/settings'
import { type ServedPage, servePage } from '../support/page/page'

/**
 * Answers of main, by request. What is asked and not answered here is a mistake of the test, and
 * says so.
 */
export type Answers = { readonly [N in RequestName]?: Outputs[N] }

export interface TestPage {
  readonly page: Page
  emit<N extends keyof Events>(name: N, event: Events[N]): Promise<void>
  /** From now on this is what main answers. */
  answer(answers: Answers): Promise<void>
  /** What the page has asked for, in order. */
  asked(): Promise<readonly { readonly name: string; readonly input: unknown }[]>
  /** What stands behind its pictures. */
  readonly served: ServedPage
}

/** What any page asks for, and most tests do not care about. */
export const ALWAYS: Answers = {
  'settings:get': ok(DEFAULT_PREFERENCES),
  'settings:change': ok(DEFAULT_PREFERENCES),
  'program:facts': ok({
    version: '1.2.3',
    runtime: 'Electron 45.4.1, Chromium 144, Node 24',
    system: 'Linux 6.1 x64',
    provisioning: null
  }),
  'log:page-error': ok(null),
  'library:cached': ok(null),
  'notices:get': ok([]),
  'tokens:list': ok({ tokens: [], current: null, origin: 'https://api.useapi.net', trouble: null }),
  'selection:load': ok([]),
  'selection:save': ok(null),
  'preflight:check': ok([]),
  'keep:load': ok([]),
  'filters:load': ok([]),
  'deletion:current': ok(null),
  'deletion:runs': ok([]),
  'media:forget': ok(null),
  'media:cache': ok({ bytes: 84_000_000, pictures: 5210 }),
  'media:clear-cache': ok({ bytes: 0, pictures: 0 })
}

export type Open = (answers: Answers) => Promise<TestPage>

/** What a worker has: one address of the built page, and one browser context to open it in. */
interface DeletionAccount {
  readonly context: BrowserContext
  readonly served: ServedPage
  /** As new: nothing of one test is there in the next. */
  readonly clear: () => Promise<void>
}

/**
 * Pages at one address, in one context and thereby in one process, find the program's script and
 * axe compiled. The threads that help V8 cost more than they give where pages live for seconds.
 */
const SPARING = ['--process-per-site', '--js-flags=--single-threaded']

async function openPlace(browser: Browser): Promise<DeletionAccount> {
  const served = await servePage()
  const { origin } = new URL(served.url)
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  // A page without a script, which keeps the process while no test has a page open.
  const keeper = await context.newPage()
  await keeper.goto(`${origin}/icon.svg`)
  const devtools = await context.newCDPSession(keeper)
  return {
    context,
    served,
    clear: async () => {
      served.clear()
      await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
    }
  }
}

/**
 * The page in a real browser, with a scripted main behind `window.kling`. Each test has windows of
 * its own.
 */
export const test = base.extend<{ open: Open }, { place: DeletionAccount }>({
  place: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs from this pattern
    async ({}, use) => {
      const browser = await chromium.launch({
        executablePath: process.env['KLING_SWEEP_HOST_CHROMIUM'] || '/usr/bin/chromium',
        chromiumSandbox: process.getuid?.() !== 0,
        args: ['--disable-gpu', '--disable-background-networking', ...SPARING]
      })
      const place = await openPlace(browser)
      await use(place)
      await browser.close()
      place.served.server.close()
    },
    { scope: 'worker' }
  ],
  open: async ({ place: { context, served, clear } }, use) => {
    const pages: Page[] = []
    await use(async (answers) => {
      const page = await context.newPage()
      pages.push(page)
      // It stops the time of the whole browser context, and so of every later test.
      Object.defineProperty(page, 'clock', { get: forbiddenClock })
      await page.addInitScript(scriptedMain, { ...ALWAYS, ...answers })
      await page.goto(served.url)
      // What a test says as main is heard by a listing that has begun.
      if ('library:list' in answers) {
        await page.waitForFunction(() =>
          Reflect.get(window, 'test').asked.some(
            ({ name }: { name: string }) => name === 'library:list'
          )
        )
      }
      return {
        page,
        served,
        // As text: a page of a listing would be taken apart value by value.
        emit: (name, event) =>
          page.evaluate(([to, what]) => Reflect.get(window, 'test').emit(to, JSON.parse(what)), [
            name,
            JSON.stringify(event)
          ] as const),
        answer: (more) =>
          page.evaluate(
            (given) => void Object.assign(Reflect.get(window, 'test').scripted, given),
            more
          ),
        asked: () => page.evaluate(() => Reflect.get(window, 'test').asked)
      }
    })
    await Promise.all(pages.map((page) => page.close()))
    await clear()
  }
})

function forbiddenClock(): never {
  throw new Error(
    'Playwright’s clock is every test’s that shares the browser context: hold the timers of the page'
  )
}

/** Runs in the page, before its own script. */
export function scriptedMain(scripted: Record<string, unknown>): void {
  const listeners = new Map<string, ((event: unknown) => void)[]>()
  const asked: unknown[] = []
  const request = async (name: string, input: unknown) => {
    asked.push({ name, input })
    if (!(name in scripted)) throw new Error(`no answer to ${name}`)
    return scripted[name]
  }
  const on = (name: string, listener: (event: unknown) => void) => {
    listeners.set(name, [...(listeners.get(name) ?? []), listener])
    return () =>
      listeners.set(
        name,
        (listeners.get(name) ?? []).filter((other) => other !== listener)
      )
  }
  const emit = (name: string, event: unknown) => {
    for (const listener of listeners.get(name) ?? []) listener(event)
  }
  Object.assign(window, { kling: { request, on }, test: { emit, asked, scripted } })
}

export { expect }
