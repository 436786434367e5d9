import type { LibraryKind } from '@shared/library/kind'

/**
 * The part of the benchmark that runs inside the page, as `window.bench`. Times are in
 * milliseconds of the page's own clock.
 */
interface PageSide {
  /**
   * Plays a listing of main's: messages of at most 500 assets, each in a task of its own, as fast
   * as the page takes them.
   */
  list(count: number, library?: LibraryKind): Promise<{ firstTilesMs: number; completeMs: number }>
  key(key: string, withControl: boolean): Promise<Took>
  /** Clicks a tile, by its position among the tiles that exist. */
  click(tile: number): Promise<Took>
  /**
   * Turns the wheel with Ctrl over the middle of the screen, one notch, up with a positive `by`.
   */
  zoom(by: number): Promise<Took>
  /** Moves the mouse onto a tile, by its position among the tiles that exist. */
  hover(tile: number): Promise<Took>
  /** Clips and sounds in the page. */
  media(): number
  /** Types a text into the search field. */
  search(text: string): Promise<Searched>
  /** Scrolls down by so many pixels per frame. Returns the time of each frame. */
  scroll(frames: number, pixels: number): Promise<readonly number[]>
  /**
   * Scrolls to the end and back, in so many frames each way. Returns what `ids` does at
   * either end, once the page was at rest.
   */
  throwAbout(frames: number): Promise<readonly string[]>
  /** The ids of what the tiles that exist show: uploads, or works. */
  ids(): readonly string[]
  /** Waits until no picture is on its way and the number of elements stays the same. */
  rest(): Promise<number>
  elements(): { all: number; tiles: number; mostInTile: number }
}

export interface Took {
  /** Until the next frame was drawn. */
  readonly toFrameMs: number
  /** Until the script was done: store, React, elements and effects. Layout and paint follow. */
  readonly scriptMs: number
}

export interface Searched extends Took {
  /** The longest uninterrupted stretch of script. No input was handled for that long. */
  readonly longestMs: number
  /** Until the last tile of the new list existed. */
  readonly toGridMs: number
}

declare global {
  interface Window {
    readonly bench: PageSide
  }
}

/**
 * Runs in the page, before the page's script and after the scripted main. It is sent there as text,
 * so it cannot use anything from outside the function.
 */
export function benchSide(): void {
  const PER_MESSAGE = 500
  const SHAPES = [1024, 1280, 720, 1152, 864, 1536, 640]
  const hex = (index: number): string =>
    (Math.imul(index + 7, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0')

  const typeAt = (index: number): 'audio' | 'video' | 'image' => {
    if (index % 10 === 9) return 'audio'
    return index % 3 === 2 ? 'video' : 'image'
  }
  const EXTENSIONS = { audio: 'mp3', video: 'mp4', image: 'png' }

  /** As in the demo library: the same index is the same asset, newest first, 5 hours apart. */
  const NEWEST_ID = 869_218_167_527_833_688n
  const ID_STEP = 1_300_021n
  const assetAt = (index: number) => {
    const type = typeAt(index)
    const isAudio = type === 'audio'
    return {
      id: String(NEWEST_ID - BigInt(index) * ID_STEP),
      name: `${hex(index)}${hex(index * 3).slice(4)}.${EXTENSIONS[type]}`,
      type,
      createdAt: Date.UTC(2026, 10, 22, 18, 30) - index * 5 * 3_600_000 - (index % 977) * 1000,
      durationMs: type === 'image' ? null : 3_000 + (index % 7) * 1_000,
      width: isAudio ? null : SHAPES[index % 7],
      height: isAudio ? null : SHAPES[(index * 3) % 7],
      favored: index % 97 === 60,
      hasPicture: !isAudio
    }
  }

  /** A task has one to four works, as uploads have one picture each. */
  const taskAt = (index: number) => {
    const { id, type, durationMs, width, height, hasPicture, ...item } = assetAt(index)
    const first = { id, type, durationMs, width, height, hasPicture }
    return {
      ...first,
      ...item,
      name: `${item.name}, slow dolly in, golden hour, the water begins to move`,
      favored: false,
      task: {
        state: 'made',
        model: `kling-v${index % 5}`,
        favourite: 'not-known',
        works: Array.from({ length: 1 + (index % 4) }, (_, at) => ({ ...first, id: `${id}${at}` }))
      }
    }
  }
  /** What was listed last. */
  let kind: LibraryKind = 'uploads'
  /** What has a picture of its own in a tile. */
  const shownIn = (id: string): readonly string[] =>
    kind === 'uploads'
      ? [id]
      : taskAt(Number((NEWEST_ID - BigInt(id)) / ID_STEP)).task.works.map((work) => work.id)

  /** The time of each message to a port: React draws in pieces, each after such a message. */
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
  /** A task of its own, after those that are due. */
  const task = (): Promise<void> =>
    new Promise((resolve) => {
      port1.onmessage = () => resolve()
      port2.postMessage(null)
    })

  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve))
  /** The end of the next frame: style, layout and paint are done in the task that follows it. */
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
    // Always from the same point of a frame: right after the last one.
    await frameEnd()
    const began = performance.now()
    act()
    // React handles a key or a click in a microtask that comes before this one.
    await Promise.resolve()
    const acted = performance.now()
    return { toFrameMs: (await frameEnd()) - began, scriptMs: acted - began }
  }

  /** A tile of the grid, or a row of the list. */
  const TILE = '[role=row][tabindex], [role=gridcell]:not([role=row][tabindex] > *)'

  const find = (selector: string): HTMLElement => {
    const element = document.querySelector<HTMLElement>(selector)
    if (!element) throw new Error(`no element matches ${selector}`)
    return element
  }

  /** By the browser's own setter: React replaces the one of its field and would see no change. */
  const put = (field: Element, text: string): void => {
    const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set
    if (setter) Reflect.apply(setter, field, [text])
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }

  const emit = (name: string, event: unknown): void => Reflect.get(window, 'test').emit(name, event)
  const scroller = (): HTMLElement => find('.grid-scroller')

  const bench: PageSide = {
    list: async (count, library = 'uploads') => {
      const itemAt = library === 'uploads' ? assetAt : taskAt
      const of = { library, listingId: library === 'uploads' ? 'l' : 'g' }
      kind = library
      const began = performance.now()

      const firstTiles = (async () => {
        while (!document.querySelector(TILE)) await frame()
        return (await frameEnd()) - began
      })()
      for (let from = 0; from < count; from += PER_MESSAGE) {
        const length = Math.min(PER_MESSAGE, count - from)
        const assets = structuredClone(Array.from({ length }, (_, at) => itemAt(from + at)))
        emit('library:page', { ...of, assets })
        await task()
      }

      emit('library:ended', {
        ...of,
        problem: null,
        completeness: { kind: 'complete' },
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
    click: (position) => {
      const tile = document.querySelectorAll(TILE)[position]
      return took(() => {
        for (const type of ['pointerdown', 'pointerup'])
          tile?.dispatchEvent(new PointerEvent(type, { bubbles: true, button: 0 }))
        tile?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
      })
    },
    zoom: (by) => {
      const { left, top, width, height } = scroller().getBoundingClientRect()
      const at = { clientX: left + width / 2, clientY: top + height / 2 }
      const notch = { ...at, deltaY: -120 * by, ctrlKey: true, bubbles: true, cancelable: true }
      const under = document.elementFromPoint(at.clientX, at.clientY)
      return took(() => void under?.dispatchEvent(new WheelEvent('wheel', notch)))
    },
    hover: (position) => {
      const tile = document.querySelectorAll(TILE)[position]
      const move = { bubbles: true, pointerType: 'mouse' }
      return took(() => void tile?.dispatchEvent(new PointerEvent('pointermove', move)))
    },
    media: () => document.querySelectorAll('video, audio').length,
    search: async (text) => {
      stretches.length = 0
      let began = 0
      let toGridMs = 0

      const watch = new MutationObserver((changes) => {
        const isTile = (node: Node): boolean =>
          node instanceof Element && (node.matches(TILE) || node.querySelector(TILE) !== null)
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
      [...document.querySelectorAll<HTMLElement>(TILE)].flatMap(({ dataset }) =>
        shownIn(dataset['id'] ?? '')
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
      const tiles = [...document.querySelectorAll(TILE)]
      return {
        all: document.getElementsByTagName('*').length,
        tiles: tiles.length,
        mostInTile: Math.max(0, ...tiles.map((tile) => 1 + tile.getElementsByTagName('*').length))
      }
    }
  }
  Object.assign(window, { bench })
}
