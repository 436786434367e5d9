import type { FilterValue } from '@shared/filters'
import { formatNumber } from '@shared/language/count'
import { type MouseEvent, type ReactNode, useMemo, useState } from 'react'
import { nameFilter } from '../../later'
import { useOwnWords } from '../../libraries/description'
import { Trouble } from '../../problems/trouble'
import { useLibrary, useSavedFilters } from '../../stores'
import { Button } from '../../ui/button'
import { CloseIcon } from '../../ui/icons'
import { Later } from '../../ui/loading/later'
import { OnceLoaded } from '../../ui/loading/once-loaded'
import { Question } from '../../ui/overlay/question'
import { size, sizeOfIntersection } from '../catalog/index-set'
import { listedIn } from './filter-kinds'
import { savedAs } from './saved-filters-store'
import { isFiltered, isSameFilter, matching, NO_FILTER, toggled, toggledModel } from './view'
import { daysText, valueWords, words } from './words'

/** One chip per part of the filter, which removes that part, and the actions on the whole. */
export function FilterChips() {
  const { view, theseAre, changeView } = useLibrary((state) => state)
  const { saved, remove, problem, closeProblem } = useSavedFilters((state) => state)
  const [naming, setNaming] = useState(false)
  const [removing, setRemoving] = useState<string | null>(null)
  const current = savedAs(saved, view)

  const trouble = problem && (
    <Trouble problem={problem} meaning={words.notSaved}>
      <Button onClick={closeProblem}>{words.dismiss}</Button>
    </Trouble>
  )
  if (!isFiltered(view)) return trouble

  return (
    <>
      {trouble}
      <div
        role="group"
        aria-label={words.filters}
        className="chips"
        tabIndex={-1}
        onClick={holdFocus}
      >
        {view.search.trim() !== '' && (
          <Chip
            name={words.searchFor(view.search.trim())}
            onRemove={() => changeView({ search: '' })}
          >
            <CountOf search={view.search} />
          </Chip>
        )}
        {view.values.map((value) => (
          <Chip
            key={value}
            name={value === 'these' ? theseAre() : valueWords[value]}
            onRemove={() => changeView({ values: toggled(view.values, value) })}
          >
            <TalliedCount value={value} />
          </Chip>
        ))}
        {view.models?.map((model) => (
          <Chip
            key={model}
            name={model}
            onRemove={() => changeView({ models: toggledModel(view, model) })}
          >
            <CountOf models={[model]} />
          </Chip>
        ))}
        {(view.from !== null || view.to !== null) && (
          <Chip name={daysText(view)} onRemove={() => changeView({ from: null, to: null })}>
            <CountOf from={view.from} to={view.to} />
          </Chip>
        )}
        <span className="spacer" />
        {view.values.includes('kept') && <UnlockShown />}
        {current && (
          <>
            <Button look="quiet" onClick={() => setNaming(true)}>
              {words.rename}
            </Button>
            <Button look="quiet" onClick={() => setRemoving(current.name)}>
              {words.removeSaved}
            </Button>
          </>
        )}
        {/* What a page has put together today is no filter of tomorrow. */}
        {!current && !view.values.includes('these') && (
          <Button look="quiet" onClick={() => setNaming(true)}>
            {words.save}
          </Button>
        )}
        <Button look="quiet" onClick={() => changeView(NO_FILTER)}>
          {words.clear}
        </Button>
      </div>
      {naming && (
        <OnceLoaded onCancel={() => setNaming(false)}>
          <Later what={nameFilter} props={{ current, onClose: () => setNaming(false) }} />
        </OnceLoaded>
      )}
      {removing !== null && (
        <Question
          title={words.removeTitle(removing)}
          lead={words.removeLead}
          act={words.removeNow}
          onAct={() => remove(removing)}
          onClose={() => setRemoving(null)}
        />
      )}
    </>
  )
}

/**
 * A removed chip would take the focus with it. The focus goes to the other chips instead, or to
 * the filter button when none are left.
 */
function holdFocus({ currentTarget }: MouseEvent<HTMLElement>): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return

    const home = currentTarget.isConnected
      ? currentTarget
      : document.querySelector<HTMLElement>('.filter-button')
    home?.focus()
  })
}

function Chip({
  name,
  onRemove,
  children
}: {
  name: string
  onRemove: () => void
  children: ReactNode
}) {
  return (
    <button type="button" className="chip" title={words.remove(name)} onClick={onRemove}>
      <span className="visually-hidden">{words.removeOf}</span> <bdi>{name}</bdi> {children}
      <CloseIcon />
    </button>
  )
}

/** The number in the whole library, as in the side bar and the panel. */
function TalliedCount({ value }: { value: FilterValue }) {
  const count = useLibrary(({ catalog, pinned, these, tally }) => {
    if (value === 'these') return listedIn(catalog, these)
    return value === 'selected' ? listedIn(catalog, pinned) : tally[value]
  })
  return <small>{formatNumber(count)}</small>
}

const NO_MODELS: readonly string[] = []

function CountOf({
  search = '',
  models = NO_MODELS,
  from = null,
  to = null
}: {
  search?: string
  models?: readonly string[]
  from?: string | null
  to?: string | null
}) {
  const { catalog, kept, pinned, these, uses, copied, shown, view } = useLibrary((state) => state)

  const count = useMemo(() => {
    const alone = { ...NO_FILTER, search, models, from, to }
    if (isSameFilter(view, alone)) return shown.order.length

    // `shown` is a dependency because it changes with the catalog.
    return size(matching({ catalog, kept, pinned, these, uses, copied, now: 0 }, alone))
  }, [catalog, shown, view, kept, pinned, these, uses, copied, search, models, from, to])

  return <small>{formatNumber(count)}</small>
}

function UnlockShown() {
  const unlockShown = useLibrary((state) => state.unlockShown)
  const kept = useLibrary((state) => state.kept)
  const shown = useLibrary((state) => state.shown.indices)
  const count = useMemo(() => sizeOfIntersection(kept, shown), [kept, shown])
  const [asks, setAsks] = useState(false)
  const own = useOwnWords().filter
  if (count === 0) return null

  return (
    <>
      <Button look="quiet" onClick={() => setAsks(true)}>
        {words.unlockShown(count)}
      </Button>
      {asks && (
        <Question
          title={own.unlockTitle(count)}
          lead={words.unlockLead}
          act={words.unlock}
          onAct={unlockShown}
          onClose={() => setAsks(false)}
        />
      )}
    </>
  )
}
