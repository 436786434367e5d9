import type { Problem } from '@shared/problem'
import type { ReactNode } from 'react'
import { WarningIcon } from '../ui/icons'
import { common } from '../ui/words'
import { OpenLink } from './open-link'
import { problemWords } from './words'

interface Props {
  readonly problem: Problem
  /** What it means for the assets. */
  readonly meaning?: string
  /** A button for the one thing to do. */
  readonly children?: ReactNode
}

/** An alert: what happened, what it means for the assets, and what to do. */
export function Trouble({ problem, meaning, children }: Props) {
  const { what, remedy, link } = problemWords(problem)

  return (
    <div role="alert" className="trouble">
      <WarningIcon />
      <div>
        <strong>{what}</strong>
        <p>{common.sentences([meaning ?? '', remedy])}</p>
      </div>
      {(children || link) && (
        <div className="trouble-actions">
          {link && <OpenLink name={link} />}
          {children}
        </div>
      )}
    </div>
  )
}
