import type { KeyboardEvent } from 'react'
import { MoreIcon } from '../icons'
import { Popover } from './popover'

interface MenuItem {
  readonly name: string
  readonly act: () => void
  readonly disabled?: boolean
}

/** Further actions behind three dots. Arrow keys move between them. */
export function Menu({ label, items }: { label: string; items: readonly MenuItem[] }) {
  return (
    <Popover
      label={label}
      role="menu"
      button={<MoreIcon />}
      className="button-quiet icon-button"
      panelClassName="menu"
    >
      {(close) =>
        items.map(({ name, act, disabled = false }) => (
          <button
            key={name}
            type="button"
            role="menuitem"
            tabIndex={-1}
            aria-disabled={disabled}
            onKeyDown={moveAlong}
            onClick={() => {
              if (disabled) return
              close()
              act()
            }}
          >
            {name}
          </button>
        ))
      }
    </Popover>
  )
}

function moveAlong(event: KeyboardEvent<HTMLElement>): void {
  const items = [
    ...(event.currentTarget.parentElement?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])
  ]
  const to = targetOf(event.key, items.indexOf(event.currentTarget), items.length)
  if (to === null) return

  event.preventDefault()
  items[to]?.focus()
}

/** The position a key moves to; null for any other key. The arrows wrap around. */
function targetOf(key: string, from: number, length: number): number | null {
  switch (key) {
    case 'Home':
      return 0
    case 'End':
      return length - 1
    case 'ArrowDown':
      return (from + 1) % length
    case 'ArrowUp':
      return (from - 1 + length) % length
    default:
      return null
  }
}
