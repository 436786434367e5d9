import { type ReactNode, useId } from 'react'

interface Props<T extends string> {
  readonly label: string
  readonly hint?: ReactNode
  readonly options: readonly (readonly [value: T, name: string])[]
  readonly value: T
  readonly onChange: (value: T) => void
}

/** Radio buttons side by side that look like one control. */
export function Choice<T extends string>({ label, hint, options, value, onChange }: Props<T>) {
  const group = useId()
  const labelId = useId()

  return (
    <div className="setting" role="radiogroup" aria-labelledby={labelId}>
      <div className="setting-line">
        <b id={labelId}>{label}</b>
        <div className="segments">
          {options.map(([option, name]) => (
            <label key={option} className="segment">
              <input
                type="radio"
                name={group}
                checked={option === value}
                onChange={() => onChange(option)}
              />
              <span>{name}</span>
            </label>
          ))}
        </div>
      </div>
      {hint && <small>{hint}</small>}
    </div>
  )
}
