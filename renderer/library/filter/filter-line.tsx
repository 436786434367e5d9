import type { ReactNode } from 'react'

/** A line of the filter panel. */
export function Line({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="filter-line">
      <legend>{title}</legend>
      <div>{children}</div>
    </fieldset>
  )
}
