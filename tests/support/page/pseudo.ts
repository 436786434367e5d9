// What is wrong with a page in the pseudo-language. Runs in the page.

interface Findings {
  /** Text that is wider or higher than the box that cuts it off. */
  readonly clipped: readonly string[]
  /** English that stands in no table. */
  readonly untranslated: readonly string[]
  /** Sentences put together from parts: brackets within brackets. */
  readonly glued: readonly string[]
  /** How many CSS pixels the page is wider than the window. */
  readonly tooWide: number
}

export function pseudoFindings(): Findings {
  const found = {
    clipped: new Set<string>(),
    untranslated: new Set<string>(),
    glued: new Set<string>()
  }
  const visible = (element: Element): boolean =>
    element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
    !element.closest('.visually-hidden')

  /** A box that cuts its text off and neither scrolls nor says the whole text elsewhere. */
  const cuts = (box: Element): boolean => {
    const { overflowX, overflowY } = getComputedStyle(box)
    const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip'
    return (
      (hides(overflowX) && box.scrollWidth > box.clientWidth + 1) ||
      (hides(overflowY) && box.scrollHeight > box.clientHeight + 1)
    )
  }

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { currentNode: node } = walker
    const { parentElement: box, textContent } = node
    const text = textContent?.trim() ?? ''
    if (!box || text === '' || !visible(box)) continue

    if (/⟦[^⟧]*⟦/.test(text)) found.glued.add(text)
    const outside = text.replace(/⟦[^⟦⟧]*⟧/g, '')
    if (/[a-z]*[aeiou][a-z]+ |^[A-Z][a-z]+$/.test(outside)) found.untranslated.add(text)
    if (text.includes('⟦') && cuts(box)) found.clipped.add(text)
  }

  for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
    if (!element.checkVisibility()) continue
    for (const name of ['aria-label', 'title', 'placeholder']) {
      const text = element.getAttribute(name) ?? ''
      if (/⟦[^⟧]*⟦/.test(text)) found.glued.add(text)
    }
  }

  return {
    clipped: [...found.clipped],
    untranslated: [...found.untranslated],
    glued: [...found.glued],
    tooWide: Math.max(0, document.documentElement.scrollWidth - window.innerWidth)
  }
}
