import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly icon: ReactNode
  readonly children: ReactNode
}

/** One matter of the settings screen. */
export function Card({ title, icon, children }: Props) {
  return (
    <section className="card">
      <h2>
        <span className="card-icon">{icon}</span>
        {title}
      </h2>
      {children}
    </section>
  )
}

/** Something good to know, in a list of such. */
export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
