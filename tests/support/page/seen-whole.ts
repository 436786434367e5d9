// What of a page cannot be seen whole. Runs in the page.

interface NotSeenWhole {
  /** Texts and controls that something cuts off: their own box, one around it, or the window. */
  readonly cut: readonly string[]
  /** Two texts or controls where one lies over the other: "Keep × Clear selection". */
  readonly overlapping: readonly string[]
}

/** Looks at texts that match `written`, and at controls. */
export function notSeenWhole(written: string): NotSeenWhole {
  interface Item {
    readonly name: string
    readonly node: Element
    readonly rects: readonly DOMRect[]
    /** What scrolled and cutting boxes leave of them. */
    readonly seen: readonly DOMRect[]
  }

  const SLACK = 1.5
  const CONTROLS = 'button, a[href], input, select, textarea, [role="checkbox"], [role="slider"]'
  const style = (box: Element): CSSStyleDeclaration => getComputedStyle(box)

  /** For screen readers alone, by itself or with what it stands in. */
  const isUnseen = (box: Element | null): boolean =>
    box !== null && (style(box).clipPath !== 'none' || isUnseen(box.parentElement))
  const isSeen = (box: Element): boolean =>
    box.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && !isUnseen(box)

  const isScrolled = (box: Element): boolean => /auto|scroll/.test(style(box).overflow)
  const inTopLayer = (box: Element): boolean => box.matches(':modal, :popover-open')
  const isOutOfFlow = (box: Element): boolean => style(box).position === 'fixed' || inTopLayer(box)

  /** The boxes that cut what is in `box`, from inside outwards. What is scrolled can be reached. */
  function clipsOf(box: Element): readonly Element[] {
    const clips: Element[] = []
    for (let at: Element | null = box; at && at !== document.documentElement; ) {
      if (isScrolled(at)) break
      if (/hidden|clip/.test(style(at).overflow)) clips.push(at)
      at = isOutOfFlow(at) ? null : at.parentElement
    }
    return clips
  }

  const isOver = (inner: DOMRect, outer: DOMRect): boolean =>
    inner.left < outer.left - SLACK ||
    inner.right > outer.right + SLACK ||
    inner.top < outer.top - SLACK ||
    inner.bottom > outer.bottom + SLACK

  const isScrolledAway = (box: Element): boolean =>
    box !== document.documentElement &&
    (isScrolled(box) || (box.parentElement !== null && isScrolledAway(box.parentElement)))

  /**
   * Of the chosen option, or of the words in an empty field. A list that is as wide as its longest
   * option is never too narrow.
   */
  function isTooNarrow(box: Element): boolean {
    const isEmptyField =
      box instanceof HTMLInputElement && box.placeholder !== '' && box.value === ''
    if (!(box instanceof HTMLSelectElement) && !isEmptyField) return false
    const { width } = box.getBoundingClientRect()
    const before = box.style.cssText
    box.style.cssText = 'field-sizing: content; flex: none; width: max-content; max-width: none'
    const needed = box.getBoundingClientRect().width
    box.style.cssText = before
    return width < needed - SLACK
  }

  const isCut = ({ node, rects }: Item): boolean => {
    const clips = clipsOf(node)
    const areas = clips.map((clip) => clip.getBoundingClientRect())
    const windowArea = new DOMRect(0, 0, innerWidth, innerHeight)
    const all = isScrolledAway(node) ? areas : [...areas, windowArea]
    return isTooNarrow(node) || rects.some((rect) => all.some((area) => isOver(rect, area)))
  }

  const namedControl = (box: Element): string =>
    box.getAttribute('aria-label') ?? (box.textContent.trim() || box.outerHTML.slice(0, 60))

  const drawnWords = (box: Element): string =>
    ['::before', '::after']
      .map((part) => /^"(.*)"$/s.exec(getComputedStyle(box, part).content)?.[1] ?? '')
      .join('')

  function itemsOfPage(): readonly Item[] {
    const items: Item[] = []
    const add = (name: string, node: Element, rects: readonly DOMRect[]): void => {
      items.push({ name, node, rects, seen: rects.map((rect) => visiblePart(rect, node)) })
    }

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const pattern = new RegExp(written, 'u')
    while (texts.nextNode()) {
      const { parentElement: node, textContent } = texts.currentNode
      const name = textContent?.trim() ?? ''
      if (!node || !pattern.test(name) || !isSeen(node)) continue
      const range = document.createRange()
      range.selectNodeContents(texts.currentNode)
      add(name, node, [...range.getClientRects()])
    }

    // Words that CSS draws, such as the marks of a tile: their box stands for them.
    for (const node of document.querySelectorAll('[class]'))
      if (isSeen(node) && drawnWords(node) !== '')
        add(drawnWords(node), node, [node.getBoundingClientRect()])

    for (const node of document.querySelectorAll(CONTROLS))
      if (isSeen(node) && !node.matches('[type="file"]'))
        add(namedControl(node), node, [node.getBoundingClientRect()])
    return items
  }

  /** The part of a rectangle that its scrolled and cutting boxes leave. */
  function visiblePart(rect: DOMRect, box: Element): DOMRect {
    let [left, top, right, bottom] = [rect.left, rect.top, rect.right, rect.bottom]
    for (let at: Element | null = box; at && at !== document.documentElement; ) {
      if (style(at).overflow !== 'visible') {
        const area = at.getBoundingClientRect()
        left = Math.max(left, area.left)
        top = Math.max(top, area.top)
        right = Math.min(right, area.right)
        bottom = Math.min(bottom, area.bottom)
      }
      at = isOutOfFlow(at) ? null : at.parentElement
    }
    return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top))
  }

  const common = (a: DOMRect, b: DOMRect): DOMRect | null => {
    const [left, top] = [Math.max(a.left, b.left), Math.max(a.top, b.top)]
    const [right, bottom] = [Math.min(a.right, b.right), Math.min(a.bottom, b.bottom)]
    const hasArea = right - left > 2 * SLACK && bottom - top > 2 * SLACK
    return hasArea ? new DOMRect(left, top, right - left, bottom - top) : null
  }

  /**
   * What lies over the rest of the page on purpose: a dialog, a menu, a bar that stays in place.
   */
  const layerOf = (box: Element): Element | null => {
    for (let at: Element | null = box; at; at = at.parentElement)
      if (isOutOfFlow(at) || style(at).position === 'sticky' || style(at).zIndex !== 'auto')
        return at
    return null
  }

  const isOpaque = (box: Element): boolean =>
    !/transparent|, 0(\.\d+)?\)|\/ 0(\.\d+)?\)/.test(style(box).backgroundColor)

  const isIn = (layer: Element | null, box: Element): boolean => layer?.contains(box) ?? true

  /** Whether one of them is covered by the layer of the other, or both by a third. */
  function isHidden(a: Element, b: Element, at: DOMRect): boolean {
    const [one, other] = [layerOf(a), layerOf(b)]
    if (one === other) return false
    const stack = document.elementsFromPoint(at.x + at.width / 2, at.y + at.height / 2)
    const cover = stack.find(isOpaque)
    if (!cover) return false

    if (other && isIn(one, other)) return isIn(other, cover) || !isIn(one, cover)
    if (one && isIn(other, one)) return isIn(one, cover) || !isIn(other, cover)
    return isIn(one, cover) || isIn(other, cover) || !(one && cover.contains(one))
  }

  /** As a checkbox lies on a picture that can be opened. */
  const isOnControl = (a: Item, b: Item): boolean =>
    [a, b].every(({ node }) => node.matches(CONTROLS)) &&
    [[a, b] as const, [b, a] as const].some(([inner, outer]) =>
      inner.rects.every((rect) => outer.rects.some((area) => !isOver(rect, area)))
    )

  const overlaps = (a: Item, b: Item): boolean =>
    !(a.node.contains(b.node) || b.node.contains(a.node) || isOnControl(a, b)) &&
    a.seen.some((rectA) =>
      b.seen.some((rectB) => {
        const at = common(rectA, rectB)
        return at !== null && !isHidden(a.node, b.node, at)
      })
    )

  const items = itemsOfPage()
  const overlapping = items.flatMap((a, index) =>
    items
      .slice(index + 1)
      .filter((b) => overlaps(a, b))
      .map((b) => [a.name, b.name].toSorted().join(' × '))
  )
  const cut = items.filter(isCut).map(({ name }) => name)
  return { cut: [...new Set(cut)], overlapping: [...new Set(overlapping)] }
}
