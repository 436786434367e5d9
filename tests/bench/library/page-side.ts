/**
 * What the benchmark calls inside the page, as `window.bench`. Times are in milliseconds, of the
 * page's own clock.
 */
export interface PageSide {
  /**
   * Plays main's listing: messages of at most 500 assets, each in a task of its own, as fast as the
   * page takes them.
   */
  list(count: number): Promise<{ firstTilesMs: number; completeMs: number }>
  /** A key, a click, a text: each answers what it took. */
  key(key: string, withControl: boolean): Promise<Took>
  click(place: number): Promise<Took>
  search(text: string): Promise<Searched>
  /** Scrolls down so many pixels per frame, and answers how long each frame took. */
  scroll(frames: number, pixels: number): Promise<readonly number[]>
  /**
   * From the top to the end and back, in so many frames each way; answers the ids of the tiles that
   * were there at either end, once it rested.
   */
  throwAbout(frames: number): Promise<readonly string[]>
  /** The ids of the tiles that are there. */
  ids(): readonly string[]
  /**
   * Waits until two counts of the elements agree, some frames apart, and no picture is on its way.
   */
  rest(): Promise<number>
  elements(): { all: number; tiles: number; mostInTile: number }
}

export interface Took {
  /** Until the next frame was drawn. */
  readonly toFrameMs: number
  /**
   * Until the page's script had done its part: the store's action, React, the changed elements,
   * effects. Layout and painting follow.
   */
  readonly scriptMs: number
}

export interface Searched extends Took {
  /**
   * The longest time without a pause that the page's script took, until everything was at rest: for
   * so long the page was deaf.
   */
  readonly longestMs: number
  /** Until the last tile of the new list was there. */
  readonly toGridMs: number
}

declare global {
  interface Window {
    readonly bench: PageSide
  }
}

/**
 * Runs in the page, before its own script and after the scripted main. Nothing of it may be
 * imported: it is carried over as text.
 */
export function benchSide(): void {
  const PER_MESSAGE = 500
  const SHAPES = [1024, 1280, 720, 1152, 864, 1536, 640]
  const hex = (index: number): string =>
    (Math.imul(index + 7, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0')
  /** As the demo library's: the same index is the same asset, newest first, five hours apart. */
  const assetAt = (index: number) => {
    const type = index % 10 === 9 ? 'audio' : index % 3 === 2 ? 'video' : 'image'
    const isAudio = type === 'audio'
    return {
      id: String(869_218_167_527_833_688n - BigInt(index) * 1_300_021n),
      name: `${hex(index)}${hex(index * 3).slice(4)}.${isAudio ? 'mp3' : type === 'video' ? 'mp4' : 'png'}`,
      type,
      createdAt: Date.UTC(2026, 10, 22, 18, 30) - index * 5 * 3_600_000 - (index % 977) * 1000,
      durationMs: type === 'image' ? null : 3_000 + (index % 7) * 1_000,
      width: isAudio ? null : SHAPES[index % 7],
      height: isAudio ? null : SHAPES[(index * 3) % 7],
      favored: index % 97 === 60,
      hasPicture: !isAudio
    }
  }
  /**
   * How long each message to a port of the page kept it busy: React draws piece by piece, and sends
   * itself a message for each piece.
   */
  const stretches: number[] = []
  const listening = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage')
  Object.defineProperty(MessagePort.prototype, 'onmessage', {
    set(this: MessagePort, listener: (event: MessageEvent) => void) {
      listening?.set?.call(this, (event: MessageEvent) => {
        const began = performance.now()
        listener.call(this, event)
        stretches.push(performance.now() - began)
      })
    }
  })
  const { port1, port2 } = new MessageChannel()
  /** A task of its own, after what is due. */
  const task = (): Promise<void> =>
    new Promise((resolve) => {
      port1.onmessage = () => resolve()
      port2.postMessage(null)
    })
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve))
  /**
   * The end of the next frame: its style, layout and painting are done when the task that follows
   * it runs.
   */
  const frameEnd = async (): Promise<number> => {
    await frame()
    await new Promise<void>((resolve) => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => resolve()
      channel.port2.postMessage(null)
    })
    return performance.now()
  }
  const took = async (act: () => void): Promise<Took> => {
    // From the same place in a frame each time: right behind the one before.
    await frameEnd()
    const began = performance.now()
    act()
    // React draws a key or a click in a microtask of its own, which comes before this one.
    await Promise.resolve()
    const acted = performance.now()
    return { toFrameMs: (await frameEnd()) - began, scriptMs: acted - began }
  }
  const find = (selector: string): HTMLElement => {
    const element = document.querySelector<HTMLElement>(selector)
    if (!element) throw new Error(`nothing is ${selector}`)
    return element
  }
  /** React listens to the setter of its own field: the prototype's is the browser's. */
  const put = (field: Element, text: string): void => {
    const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set
    if (setter) Reflect.apply(setter, field, [text])
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const emit = (name: string, event: unknown): void => Reflect.get(window, 'test').emit(name, event)
  const scroller = (): HTMLElement => find('.grid-scroller')

  const bench: PageSide = {
    list: async (count) => {
      const began = performance.now()
      const firstTiles = (async () => {
        while (!document.querySelector('[role=gridcell]')) await frame()
        return (await frameEnd()) - began
      })()
      for (let from = 0; from < count; from += PER_MESSAGE) {
        const length = Math.min(PER_MESSAGE, count - from)
        const assets = structuredClone(Array.from({ length }, (_, at) => assetAt(from + at)))
        emit('library:page', { listingId: 'l', assets })
        await task()
      }
      emit('library:ended', {
        listingId: 'l',
        problem: null,
        assets: count,
        repeats: 0,
        unusable: 0,
        requests: 1
      })
      const completeMs = (await frameEnd()) - began
      return { firstTilesMs: count === 0 ? 0 : await firstTiles, completeMs }
    },
    key: (key, withControl) =>
      took(() =>
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', {
            key,
            ctrlKey: withControl,
            bubbles: true,
            cancelable: true
          })
        )
      ),
    click: (place) => {
      const tile = document.querySelectorAll('[role=gridcell]')[place]
      return took(() => {
        for (const type of ['pointerdown', 'pointerup'])
          tile?.dispatchEvent(new PointerEvent(type, { bubbles: true, button: 0 }))
        tile?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
      })
    },
    search: async (text) => {
      stretches.length = 0
      let began = 0
      let toGridMs = 0
      const watch = new MutationObserver((changes) => {
        const isTile = (node: Node): boolean =>
          node instanceof Element &&
          (node.matches('[role=gridcell]') || node.querySelector('[role=gridcell]') !== null)
        if (changes.some(({ addedNodes }) => [...addedNodes].some(isTile)))
          toGridMs = performance.now() - began
      })
      watch.observe(find('main'), { childList: true, subtree: true })
      const first = await took(() => {
        began = performance.now()
        put(find('input[type=search]'), text)
      })
      await bench.rest()
      watch.disconnect()
      return { ...first, longestMs: Math.max(first.scriptMs, ...stretches), toGridMs }
    },
    scroll: async (frames, pixels) => {
      const times: number[] = []
      scroller().scrollTop = 0
      await frameEnd()
      let before = await frame()
      for (let at = 0; at < frames; at += 1) {
        scroller().scrollTop += pixels
        const now = await frame()
        times.push(now - before)
        before = now
      }
      scroller().scrollTop = 0
      await frameEnd()
      return times
    },
    throwAbout: async (frames) => {
      const element = scroller()
      const rested: string[] = []
      const end = element.scrollHeight - element.clientHeight
      for (const up of [false, true]) {
        for (let at = 1; at <= frames; at += 1) {
          element.scrollTop = end * (up ? 1 - at / frames : at / frames)
          await frame()
        }
        await bench.rest()
        rested.push(...bench.ids())
      }
      return rested
    },
    ids: () =>
      [...document.querySelectorAll<HTMLElement>('[role=gridcell]')].map(
        ({ dataset }) => dataset['id'] ?? ''
      ),
    rest: async () => {
      for (let before = -1; ; ) {
        for (let at = 0; at < 8; at += 1) await frameEnd()
        const now = document.getElementsByTagName('*').length
        if (now === before && !document.querySelector('.picture-waiting')) return now
        before = now
      }
    },
    elements: () => {
      const tiles = [...document.querySelectorAll('[role=gridcell]')]
      return {
        all: document.getElementsByTagName('*').length,
        tiles: tiles.length,
        mostInTile: Math.max(0, ...tiles.map((tile) => 1 + tile.getElementsByTagName('*').length))
      }
    }
  }
  Object.assign(window, { bench })
}
