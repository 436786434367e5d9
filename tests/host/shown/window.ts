import { EventEmitter } from 'node:events'
import { readFile } from 'node:fs/promises'
import type { BrowserWindowConstructorOptions, Rectangle, WebContents } from 'electron'
import type { Page } from 'playwright'
import { app, leaving } from '../app'
import { invoke } from '../ipc-main'
import { needsReady } from '../readiness'
import { record } from '../recorder'
import type { Leaver } from '../rules/leaving'
import { draggedPaths } from '../rules/pictures'
import { isPermitted } from '../session'
import { cloned, strict } from '../strict'
import { tell } from '../system'
import { openChromium } from './chromium'
import { pageSide } from './page-side'
import { serveScheme } from './protocol'

type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0]

class ContentsDouble extends EventEmitter {
  page: Page | undefined
  openHandler: OpenHandler | undefined
  reloadPage: (() => Promise<void>) | undefined

  isDestroyed = (): boolean => this.page?.isClosed() ?? false
  reload = (): void => void this.reloadPage?.()
  setWindowOpenHandler = (handler: OpenHandler): void => {
    this.openHandler = handler
  }
  /** The page's zoom: nobody changes it here. */
  getZoomFactor = (): number => 1
  setWebRTCIPHandlingPolicy = (
    _policy: Parameters<WebContents['setWebRTCIPHandlingPolicy']>[0]
  ): void => undefined
  startDrag = (item: Parameters<typeof draggedPaths>[0]): void =>
    tell('drags', draggedPaths(item).join(' '))
  send = (channel: string, ...args: unknown[]): void => {
    const message = [channel, cloned(args, channel)] as const
    record('event', channel, args)

    const emit = ([name, payload]: typeof message): void => {
      const heard: unknown = Reflect.get(window, Symbol.for('host.emit'))
      if (typeof heard === 'function') heard(name, payload)
    }
    // As in Electron, a page that has gone hears nothing.
    this.page?.evaluate(emit, message).catch(() => undefined)
  }
}

/**
 * Runs in the page and reports as soon as an element is there. Polling from outside would report it
 * late.
 */
function tellWhenThere(selector: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return
    observer.disconnect()
    const ready: unknown = Reflect.get(window, '__hostReady')
    if (typeof ready === 'function') ready()
  })
  observer.observe(document, { childList: true, subtree: true })
}

/** Electron's window, shown by Chromium. */
class WindowDouble extends EventEmitter {
  readonly webContents = strict('webContents', new ContentsDouble())
  readonly #options: BrowserWindowConstructorOptions
  readonly #leaver: Leaver = { close: () => this.close(), destroy: () => this.#destroy() }
  #isDestroyed = false
  #isMaximized = false

  constructor(options: BrowserWindowConstructorOptions) {
    super()
    needsReady('a window')
    const { contextIsolation, sandbox, nodeIntegration, preload } = options.webPreferences ?? {}
    if (!contextIsolation || !sandbox || nodeIntegration !== false || !preload) {
      throw new Error(
        'the host only runs an isolated, sandboxed page without Node, behind a preload script'
      )
    }
    this.#options = options

    leaving.opened(this.#leaver)
    app.emit('web-contents-created', {}, this.webContents)
  }

  show = (): void => {
    tell('shown', '')
    this.emit('show')
  }
  focus = (): void => tell('focus', '')
  isMinimized = (): boolean => false
  restore = (): void => undefined
  isDestroyed = (): boolean => this.#isDestroyed
  /** A headless window always has the focus; a test may deny it. */
  isFocused = (): boolean => process.env['KLING_SWEEP_HOST_UNFOCUSED'] === undefined
  maximize = (): void => {
    this.#isMaximized = true
  }
  isMaximized = (): boolean => this.#isMaximized
  setTitle = (title: string): void => tell('title', title)
  setProgressBar = (progress: number): void => tell('progress', progress.toFixed(2))
  getNormalBounds = (): Rectangle => {
    const { x = 0, y = 0, width = 800, height = 600 } = this.#options
    return { x, y, width, height }
  }
  close = (): void => {
    let isPrevented = false
    this.emit('close', strict('event', { preventDefault: () => (isPrevented = true) }))
    if (isPrevented) leaving.stays()
    else this.#destroy()
  }

  loadURL = async (address: string): Promise<void> => {
    const { protocol, host, pathname } = new URL(address)
    const inside = `${protocol}//${host}`
    const origin = await serveScheme(protocol.slice(0, -1), host)
    const translate = (url: string): string =>
      url === origin || url.startsWith(`${origin}/`) ? inside + url.slice(origin.length) : url

    const { width = 800, height = 600, webPreferences } = this.#options
    const context = await openChromium({ width, height })
    const contents = this.webContents

    await context.exposeBinding('__hostIpc', ({ frame }, channel: string, args: unknown[]) => {
      const senderFrame = {
        url: translate(frame.url()),
        parent: frame.parentFrame() === null ? null : {}
      }
      return invoke({ sender: contents as unknown as WebContents, senderFrame }, channel, args)
    })
    await context.exposeBinding('__hostOpen', async (_source, url: string) => {
      const decision = this.webContents.openHandler?.({
        url: translate(url)
      } as Parameters<OpenHandler>[0])
      if (decision?.action !== 'deny') await (await context.newPage()).goto(url)
    })

    await context.exposeBinding('__hostClose', () => {
      if (!this.#isDestroyed) this.close()
    })
    await context.exposeBinding('__hostPermission', ({ frame }, permission: 'fullscreen') =>
      isPermitted(permission, {
        url: translate(frame.url()),
        isMainFrame: frame.parentFrame() === null
      })
    )

    const awaited = process.env['KLING_SWEEP_HOST_READY']
    if (awaited) {
      await context.exposeBinding('__hostReady', () => tell('ready', awaited))
      await context.addInitScript(tellWhenThere, awaited)
    }

    await context.addInitScript(pageSide(await readFile(webPreferences?.preload ?? '', 'utf8')))

    const show = async (page: Page): Promise<void> => {
      contents.page = page
      page.on('close', () => (contents.page === page ? this.#closed() : undefined))
      page.on('crash', () =>
        contents.emit('render-process-gone', strict('event', {}), {
          reason: 'crashed',
          exitCode: 5
        })
      )
      await this.#watchNavigation(page, translate)
      await page.goto(origin + pathname)
    }
    // Playwright does nothing more with a page that has crashed: another one takes its place.
    contents.reloadPage = async () => {
      const before = contents.page
      await show(await context.newPage())
      await before?.close().catch(() => undefined)
    }

    await show(context.pages()[0] ?? (await context.newPage()))
    // A test withholds what Wayland may withhold, and what comes after it.
    const withheld = process.env['KLING_SWEEP_HOST_WITHHELD']?.split(',') ?? []
    if (!withheld.includes('ready-to-show')) this.emit('ready-to-show')
    if (!withheld.includes('did-finish-load')) contents.emit('did-finish-load')
  }

  /**
   * As in Electron, a document loads only if `will-navigate` allows it. The first one is the
   * program's own.
   */
  async #watchNavigation(page: Page, translate: (url: string) => string): Promise<void> {
    const cdp = await page.context().newCDPSession(page)
    const mainFrame = await cdp.send('Page.getFrameTree')
    let isFirst = true
    cdp.on('Fetch.requestPaused', ({ requestId, request, frameId }) => {
      let isPrevented = false
      const details = { url: translate(request.url), preventDefault: () => (isPrevented = true) }
      const isMainFrame = frameId === mainFrame.frameTree.frame.id
      if (!isFirst)
        this.webContents.emit('will-frame-navigate', strict('event', { ...details, isMainFrame }))
      if (!isFirst && isMainFrame) this.webContents.emit('will-navigate', strict('event', details))
      isFirst = false

      const decided = isPrevented
        ? cdp.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
        : cdp.send('Fetch.continueRequest', { requestId })
      decided.catch(() => undefined)
    })
    await cdp.send('Fetch.enable', { patterns: [{ resourceType: 'Document' }] })
  }

  #destroy(): void {
    const { page } = this.webContents
    if (page) void page.close()
    // It has not come up yet.
    else this.#closed()
  }

  #closed(): void {
    if (this.#isDestroyed) return
    this.#isDestroyed = true
    this.emit('closed')
    leaving.closed(this.#leaver)
  }
}

/** Electron's `BrowserWindow`. Reading a property that the double lacks throws. */
export const BrowserWindow = new Proxy(WindowDouble, {
  construct: (target, args: [BrowserWindowConstructorOptions]) => strictWindow(new target(...args)),
  get: (_target, key) => {
    throw new Error(`BrowserWindow.${String(key)} is not in the host`)
  }
})

/**
 * Methods are bound to the window itself, which private fields need as `this`. As in Electron, a
 * closed window answers only `isDestroyed` and its listeners.
 */
function strictWindow(window: WindowDouble): WindowDouble {
  return new Proxy(window, {
    get(target, key) {
      if (!(key in target) && typeof key === 'string' && key !== 'then')
        throw new Error(`BrowserWindow#${key} is not in the host`)
      if (target.isDestroyed() && Object.hasOwn(target, key) && key !== 'isDestroyed')
        throw new TypeError('Object has been destroyed')
      const value: unknown = Reflect.get(target, key)
      return typeof value === 'function' ? value.bind(target) : value
    }
  })
}
