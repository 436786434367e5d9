import { formatNumber } from '@shared/language/count'
import { useMemo } from 'react'
import { useLibrary } from '../../stores'
import type { Catalog } from '../catalog/catalog'
import { LISTED } from '../catalog/columns'
import { Line } from './filter-line'
import { toggledModel } from './view'
import { words } from './words'

/** A line for the models that made tasks, as soon as there are any. */
export function ModelLine() {
  const hasModels = useLibrary(({ catalog, tally }) => tally.all > 0 && catalog.models().length > 0)
  if (!hasModels) return null

  return (
    <Line title={words.kinds.model}>
      <ModelValues />
    </Line>
  )
}

/** The models that made tasks, to switch on and off, each with its number of tasks. */
function ModelValues() {
  const { catalog, tally, view, changeView } = useLibrary((state) => state)
  // Every change of the catalog makes another tally.
  const counts = useMemo(() => tally && countsOf(catalog), [catalog, tally])

  return catalog.models().map((model, at) => {
    const isOn = view.models?.includes(model) ?? false
    const count = counts[at + 1] ?? 0

    return (
      <button
        key={model}
        type="button"
        className="pill"
        aria-pressed={isOn}
        disabled={count === 0 && !isOn}
        onClick={() => changeView({ models: toggledModel(view, model) })}
      >
        <bdi>{model}</bdi> <small>{formatNumber(count)}</small>
      </button>
    )
  })
}

/** By the number of the model, from 1. */
function countsOf(catalog: Catalog): Uint32Array {
  const { model, flags } = catalog.columns()
  const counts = new Uint32Array(catalog.models().length + 1)
  for (let index = 0; index < catalog.size(); index += 1) {
    if (((flags[index] ?? 0) & LISTED) === 0) continue
    const of = model[index] ?? 0
    counts[of] = (counts[of] ?? 0) + 1
  }
  return counts
}
