import type { ReactNode } from 'react'

/** A fact of the question. */
export const FactLine = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)
