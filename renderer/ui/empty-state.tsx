import type { ReactNode } from 'react'

interface Props {
  readonly icon: ReactNode
  readonly title: string
  readonly hint: string
  /** Something went wrong: read out at once. */
  readonly isAlert?: boolean
  /** It stands for the whole screen, whose heading it then is. */
  readonly isScreen?: boolean
  /** The next step, first. */
  readonly children?: ReactNode
}

/** What stands where a list would be. */
export function EmptyState({
  icon,
  title,
  hint,
  isAlert = false,
  isScreen = false,
  children
}: Props) {
  const Heading = isScreen ? 'h1' : 'h2'
  return (
    <div className="empty" role={isAlert ? 'alert' : undefined}>
      <span className="empty-icon">{icon}</span>
      <Heading>{title}</Heading>
      {hint && <p>{hint}</p>}
      <div className="empty-actions">{children}</div>
    </div>
  )
}
