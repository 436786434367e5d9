import type { ReactNode } from 'react'

interface Props {
  readonly icon: ReactNode
  readonly title: string
  readonly hint: string
  /** Announced at once, because something went wrong. */
  readonly isAlert?: boolean
  /** It replaces the whole screen, so its title is the main heading. */
  readonly isScreen?: boolean
  /** Buttons, the next step first. */
  readonly children?: ReactNode
}

/** Takes the place of a list that has nothing to show. */
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
