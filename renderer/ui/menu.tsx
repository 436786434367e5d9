import type { KeyboardEvent } from 'react'
import { MoreIcon } from './icons'
import { Popover } from './popover'

export interface MenuItem {
  readonly name: string
  readonly act: () => void
  readonly disabled?: boolean
}

/** A few more things to do, behind three dots. Arrow keys go from one to the next. */
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
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const here = items.indexOf(event.currentTarget)
  const to =
    event.key === 'Home'
      ? 0
      : event.key === 'End'
        ? items.length - 1
        : by === undefined
          ? -1
          : (here + by + items.length) % items.length
  if (to < 0) return
  event.preventDefault()
  items[to]?.focus()
}
