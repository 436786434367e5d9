import type { Entry } from './entry'
import type { Ranked } from './ranking'
import { words } from './words'

interface Props {
  readonly id: string
  readonly groups: readonly Ranked[]
  readonly active: Entry | undefined
  readonly optionId: (line: string) => string
  readonly onPoint: (entry: Entry) => void
  readonly onChoose: (entry: Entry) => void
}

/** The lines of the palette. The focus stays in the field, which names the current one. */
export function Lines({ id, groups, ...ofLines }: Props) {
  if (groups.length === 0)
    return (
      <p className="palette-nothing" id={id}>
        {words.nothing}
      </p>
    )

  return (
    <div role="listbox" id={id} aria-label={words.title} className="palette-list">
      {groups.map(({ heading, entries }) => {
        const title = heading && (heading === 'recent' ? words.recent : words.groups[heading])
        const lines = entries.map((entry) => <Line key={entry.id} entry={entry} {...ofLines} />)
        return title === null ? (
          lines
        ) : (
          <div key={title} role="group" aria-label={title}>
            <p className="palette-heading" aria-hidden="true">
              {title}
            </p>
            {lines}
          </div>
        )
      })}
    </div>
  )
}

function Line({
  entry,
  active,
  optionId,
  onPoint,
  onChoose
}: Omit<Props, 'id' | 'groups'> & { readonly entry: Entry }) {
  const { id, name, detail, keys, whyNot } = entry
  return (
    <div
      role="option"
      id={optionId(id)}
      aria-selected={entry === active}
      aria-disabled={whyNot !== null}
      aria-keyshortcuts={keys.length > 0 ? keys.join('+') : undefined}
      className="palette-line"
      onPointerMove={() => entry !== active && onPoint(entry)}
      onClick={() => onChoose(entry)}
    >
      <span className="palette-name">
        <bdi>{name}</bdi>
        {detail !== '' && <small>{detail}</small>}
      </span>
      {whyNot !== null && <small className="palette-why">{whyNot}</small>}
      {keys.length > 0 && (
        <span className="palette-keys">
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
        </span>
      )}
    </div>
  )
}
