import { type ReactNode, useId } from 'react'

interface Props {
  readonly label: string
  readonly hint: ReactNode
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** A checkbox drawn as a switch; a change applies immediately. */
export function Switch({ label, hint, checked, onChange }: Props) {
  const hintId = useId()

  return (
    <div className="setting">
      <label className="setting-line">
        <b>{label}</b>
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={hintId}
          onChange={(event) => onChange(event.target.checked)}
        />
      </label>
      <small id={hintId}>{hint}</small>
    </div>
  )
}
