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
import type { HistoryState } from '@shared/works/use'
import { type ServedPage, servePage } from '../support/page/page'

type ByRequest = { readonly [N in RequestName]?: Outputs[N] }

/** Main's answers by request. A request without an answer fails the test. */
export interface Answers extends ByRequest {
  /** What is answered for the library "generated". */
  readonly generated?: ByRequest
}

export interface TestPage {
  readonly page: Page
  emit<N extends keyof Events>(name: N, event: Events[N]): Promise<void>
  /** Changes main's answers from now on. */
  answer(answers: Answers): Promise<void>
  /** Every request of the page so far. */
  asked(): Promise<readonly { readonly name: string; readonly input: unknown }[]>
  /** The server of the page and its pictures. */
  readonly served: ServedPage
}

/** Nobody has looked at what was made. */
const NEVER_READ: HistoryState = {
  phase: 'idle',
  tasks: 0,
  backTo: null,
  isWhole: false,
  gapAt: null,
  at: null,
  problem: null,
  requests: 0,
  revision: 0
}

/** For each of the two libraries. */
const FOR_EITHER: ByRequest = {
  'library:cached': ok(null),
  'library:cancel': ok(null),
  'selection:load': ok([]),
  'selection:save': ok(null),
  'keep:load': ok([]),
  'filters:load': ok([]),
  'filters:last': ok(null),
  'looks:load': ok(null),
  'looks:save': ok(null),
  'filters:remember': ok(null),
  'deletion:runs': ok([]),
  'deletion:cancel-plan': ok(null),
  'works:marks': ok({ revision: 0, used: [], notKnown: [] }),
  'works:details': ok({ verdict: 'not-known', generations: [], elements: [], avatars: [] }),
  'copies:setup': ok({ folder: null, first: false }),
  'copies:saved': ok([]),
  'media:forget': ok(null)
}

/** Answers to requests every page makes and most tests do not care about. */
export const ALWAYS: Answers = {
  ...FOR_EITHER,
  generated: { ...FOR_EITHER, 'library:list': ok({ listingId: 'g' }) },
  'settings:get': ok(DEFAULT_PREFERENCES),
  'settings:languages': ok(['en-US']),
  'settings:change': ok(DEFAULT_PREFERENCES),
  'program:facts': ok({
    version: '1.2.3',
    runtime: 'Electron 45.4.1, Chromium 144, Node 24',
    system: 'Linux 6.1 x64',
    provisioning: null
  }),
  'log:page-error': ok(null),
  'notices:get': ok([]),
  'tokens:list': ok({ tokens: [], current: null, origin: 'https://api.useapi.net', trouble: null }),
  'preflight:check': ok([]),
  'duplicates:load': ok({ groups: [], chosen: [] }),
  'duplicates:save': ok(null),
  'suggestions:load': ok([]),
  'suggestions:save': ok(null),
  'deletion:current': ok(null),
  'works:state': ok(NEVER_READ),
  'works:read': ok(null),
  'works:task': ok(null),
  'again:current': ok(null),
  'again:runs': ok([]),
  'copies:current': ok(null),
  'media:cache': ok({ bytes: 84_000_000, pictures: 5210 }),
  'media:clear-cache': ok({ bytes: 0, pictures: 0 })
}

export type Open = (answers: Answers) => Promise<TestPage>
/** Opens the page on a system in another language. */
export type OpenIn = (locale: string, answers: Answers) => Promise<TestPage>

/** One per worker: the built page at one address, and a browser context to open it in. */
interface PageHome {
  readonly browser: Browser
  readonly context: BrowserContext
  readonly served: ServedPage
  /** Removes everything a test has left. */
  readonly clear: () => Promise<void>
}

/**
 * Pages at one address in one process share the compiled script of the program and of axe. V8's
 * helper threads cost more than they save when pages live for seconds.
 */
const FAST_PAGES = ['--process-per-site', '--js-flags=--single-threaded']

const WINDOW = { width: 1280, height: 800 }

async function openHome(browser: Browser): Promise<PageHome> {
  const served = await servePage()
  const { origin } = new URL(served.url)
  const context = await browser.newContext({ viewport: WINDOW })
  // A page without a script keeps the process alive between tests.
  const keeper = await context.newPage()
  await keeper.goto(`${origin}/icon.svg`)
  const devtools = await context.newCDPSession(keeper)

  return {
    browser,
    context,
    served,
    clear: async () => {
      served.clear()
      await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
    }
  }
}

/**
 * The page in a real browser, with a scripted main behind `window.kling`. Each test has its own
 * windows.
 */
export const test = base.extend<{ open: Open; openIn: OpenIn }, { home: PageHome }>({
  home: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs from this pattern
    async ({}, use) => {
      const browser = await chromium.launch({
        executablePath: process.env['KLING_SWEEP_HOST_CHROMIUM'] || '/usr/bin/chromium',
        chromiumSandbox: process.getuid?.() !== 0,
        args: ['--disable-gpu', '--disable-background-networking', ...FAST_PAGES]
      })
      const home = await openHome(browser)
      await use(home)
      await browser.close()
      home.served.server.close()
    },
    { scope: 'worker' }
  ],
  open: async ({ home: { context, served, clear } }, use) => {
    const pages: Page[] = []
    await use((answers) => openPage(context, served, pages, answers))
    await Promise.all(pages.map((page) => page.close()))
    await clear()
  },
  openIn: async ({ home: { browser, served } }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (locale, answers) => {
      const context = await browser.newContext({ viewport: WINDOW, locale })
      contexts.push(context)
      return openPage(context, served, [], answers)
    })
    await Promise.all(contexts.map((context) => context.close()))
  }
})

/** Opens the page in a window of its own, which is added to `pages`. */
async function openPage(
  context: BrowserContext,
  served: ServedPage,
  pages: Page[],
  answers: Answers
): Promise<TestPage> {
  const page = await context.newPage()
  pages.push(page)
  // Playwright's clock stops the time of the whole context, and so of every later test.
  Object.defineProperty(page, 'clock', { get: forbiddenClock })
  const generated = { ...ALWAYS.generated, ...answers.generated }
  await page.addInitScript(scriptedMain, { ...ALWAYS, ...answers, generated })
  await page.goto(served.url)
  // A test may send pages of the listing right away, so it has to have begun.
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
    // As text, because Playwright would take a page of a listing apart value by value.
    emit: (name, event) =>
      page.evaluate(([to, what]) => Reflect.get(window, 'test').emit(to, JSON.parse(what)), [
        name,
        JSON.stringify(event)
      ] as const),
    answer: (more) =>
      page.evaluate(({ generated: ofTasks, ...given }) => {
        const { scripted } = Reflect.get(window, 'test')
        Object.assign(scripted, given)
        Object.assign(scripted.generated, ofTasks)
      }, more),
    asked: () => page.evaluate(() => Reflect.get(window, 'test').asked)
  }
}

function forbiddenClock(): never {
  throw new Error(
    'Playwright’s clock affects every test in the browser context: hold the page’s own timers'
  )
}

/** Plays main. Runs in the page before its own script. */
export function scriptedMain(scripted: Record<string, unknown>): void {
  const listeners = new Map<string, ((event: unknown) => void)[]>()
  const asked: unknown[] = []
  const request = async (name: string, input: unknown) => {
    asked.push({ name, input })
    const library = input && Reflect.get(Object(input), 'library')
    const answers = library === 'generated' ? Object(scripted['generated']) : scripted
    if (!(name in answers)) throw new Error(`no answer to ${name} (${library ?? 'of neither'})`)
    return answers[name]
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
