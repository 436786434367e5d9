import type { ReactNode } from 'react'

interface Props {
  readonly icon: ReactNode
  readonly title: string
  readonly hint: string
  /** Something went wrong: read out at once. */
  readonly isAlert?: boolean
  /** The next step, first. */
  readonly children?: ReactNode
}

/** What stands where a list would be. */
export function EmptyState({ icon, title, hint, isAlert = false, children }: Props) {
  return (
    <div className="empty" role={isAlert ? 'alert' : undefined}>
      <span className="empty-icon">{icon}</span>
      <h2>{title}</h2>
      {hint && <p>{hint}</p>}
      <div className="empty-actions">{children}</div>
    </div>
  )
}
