// What is wrong with a page in the pseudo-language. Runs in the page.

interface Findings {
  /** English that stands in no table, or names that are the user's own. */
  readonly untranslated: readonly string[]
  /** How many CSS pixels the page is wider than the window. */
  readonly tooWide: number
}

export function pseudoFindings(): Findings {
  const untranslated = new Set<string>()
  /** For screen readers alone, by itself or with what it stands in. */
  const isUnseen = (box: Element | null): boolean =>
    box !== null && (getComputedStyle(box).clipPath !== 'none' || isUnseen(box.parentElement))
  const isSeen = (box: Element): boolean =>
    box.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && !isUnseen(box)

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const { parentElement: box, textContent } = texts.currentNode
    const text = textContent?.trim() ?? ''
    if (!box || text === '' || !isSeen(box)) continue

    const outside = text.replace(/⟦.*⟧/g, '')
    if (/[a-z]*[aeiou][a-z]+ |^[A-Z][a-z]+$/.test(outside)) untranslated.add(text)
  }

  return {
    untranslated: [...untranslated],
    tooWide: Math.max(0, document.documentElement.scrollWidth - window.innerWidth)
  }
}
