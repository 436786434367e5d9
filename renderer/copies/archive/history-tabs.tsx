import { type KeyboardEvent, useEffect, useRef } from 'react'
import { Button } from '../../ui/button'
import { words } from './words'
import '../copies.css'
import './archive.css'

const TABS = ['deletions', 'copies'] as const
export type HistoryTab = (typeof TABS)[number]

interface Props {
  readonly shown: HistoryTab
  readonly hasFocus: boolean
  readonly onShow: (tab: HistoryTab) => void
}

/** What the history shows. One tab stop; the arrow keys lead to the other tab. */
export function HistoryTabs({ shown, hasFocus, onShow }: Props) {
  const tabs = useRef<HTMLDivElement>(null)
  // Each tab has a header of its own: the one that was chosen keeps the focus.
  useEffect(() => {
    if (hasFocus) tabs.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus()
  }, [hasFocus])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    onShow(shown === 'copies' ? 'deletions' : 'copies')
  }

  return (
    <div ref={tabs} className="tabs" role="tablist" aria-label={words.tabs}>
      {TABS.map((tab) => (
        <Button
          key={tab}
          look="quiet"
          role="tab"
          aria-selected={tab === shown}
          tabIndex={tab === shown ? 0 : -1}
          onKeyDown={onKeyDown}
          onClick={() => onShow(tab)}
        >
          {words[tab]}
        </Button>
      ))}
    </div>
  )
}
