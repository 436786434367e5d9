import { useId } from 'react'

interface Props<T extends string> {
  readonly label: string
  readonly options: readonly (readonly [value: T, name: string])[]
  readonly value: T
  readonly onChange: (value: T) => void
}

/** A few options side by side, one of them chosen: radio buttons that look like one control. */
export function Choice<T extends string>({ label, options, value, onChange }: Props<T>) {
  const group = useId()
  return (
    <fieldset className="segments">
      <legend>{label}</legend>
      <div className="segments-line">
        {options.map(([option, name]) => (
          <label key={option} className="segment">
            <input type="radio" name={group} checked={option === value} onChange={() => onChange(option)} />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
