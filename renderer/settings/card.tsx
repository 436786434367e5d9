import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly icon: ReactNode
  readonly children: ReactNode
}

/** One group of settings or facts. */
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

/** A term and its value in a `<dl className="facts">`. */
export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
