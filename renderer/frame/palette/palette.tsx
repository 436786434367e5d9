import {
  type KeyboardEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState
} from 'react'
import { flushSync } from 'react-dom'
import { usePreferences } from '../../stores'
import { SearchIcon } from '../../ui/icons'
import { isComposing, keysOf } from '../../ui/keyboard/pressed'
import { useModal } from '../../ui/overlay/use-modal'
import type { Entry } from './entry'
import { Lines } from './lines'
import { ranked, withRecent } from './ranking'
import { useEntries } from './use-entries'
import { words } from './words'
import './palette.css'

/** Everything the program can do, by its name. It carries out commands, and confirms nothing. */
export function Palette({ onClose }: { onClose: () => void }) {
  const field = useRef<HTMLInputElement>(null)
  const hadFocused = useHadFocused()
  const dialog = useModal(field)
  const id = useId()
  const { preferences, change } = usePreferences((state) => state)
  const recent = useMemo(() => preferences.recent ?? [], [preferences.recent])
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)

  const groups = ranked(useEntries(hadFocused), typed, recent)
  const lines = groups.flatMap(({ entries }) => entries)
  const at = Math.max(
    0,
    lines.findIndex((line) => line.id === chosen)
  )
  const active = lines[at]
  const activeId = active && optionId(id, active.id)
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])

  const leave = (): void => {
    // The browser gives the focus back only from a dialog that it closes itself.
    dialog.current?.close()
    flushSync(onClose)
  }

  const act = (entry: Entry | undefined): void => {
    if (!entry || entry.whyNot !== null) return
    const used = withRecent(recent, entry.id)
    if (used !== recent) void change({ recent: used })
    leave()
    entry.act()
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent) || event.altKey) return
    const isAgain = (event.ctrlKey || event.metaKey) && keysOf(event.nativeEvent).includes('k')
    const to = isAgain ? null : targetOf(event.key, at, lines.length)

    if (isAgain) leave()
    else if (event.key === 'Enter') act(active)
    else if (to !== null) setChosen(lines[to]?.id ?? null)
    else return
    event.preventDefault()
  }

  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={words.title}
      onKeyDown={onKeyDown}
      onClick={(event) => event.target === event.currentTarget && leave()}
      onCancel={(event) => {
        event.preventDefault()
        leave()
      }}
    >
      <div className="palette-field">
        <SearchIcon />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={words.field}
          aria-expanded={lines.length > 0}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={activeId}
          placeholder={words.field}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value)
            setChosen(null)
          }}
        />
      </div>
      <Lines
        id={id}
        groups={groups}
        active={active}
        optionId={(line) => optionId(id, line)}
        onPoint={({ id: pointed }) => setChosen(pointed)}
        onChoose={act}
      />
      <p className="visually-hidden" role="status">
        {typed.trim() !== '' && (lines.length > 0 ? words.found(lines.length) : words.nothing)}
      </p>
    </dialog>
  )
}

/** Whether an asset had the focus before the dialog took it: called before `useModal`. */
function useHadFocused(): boolean {
  const [hadFocused, setHadFocused] = useState(false)
  useLayoutEffect(() => setHadFocused(document.activeElement?.matches('[data-index]') ?? false), [])
  return hadFocused
}

const optionId = (list: string, line: string): string => `${list}${encodeURIComponent(line)}`

/** A page of lines, for Page Up and Page Down. */
const PAGE = 8

/** Where a key leads; null for any other key. The arrows go round, pages stop at the ends. */
function targetOf(key: string, from: number, length: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (from + 1) % Math.max(1, length)
    case 'ArrowUp':
      return (from - 1 + length) % Math.max(1, length)
    case 'PageDown':
      return Math.min(length - 1, from + PAGE)
    case 'PageUp':
      return Math.max(0, from - PAGE)
    default:
      return null
  }
}
