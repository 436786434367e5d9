import type { Plan, PlannedAsset } from '@shared/deletion'
import { formatNumber } from '@shared/language/count'
import { isBlocking } from '@shared/preflight'
import type { PlannedUse } from '@shared/works/use'
import { Fragment, type ReactNode, Suspense, useCallback, useId, useRef, useState } from 'react'
import { copiesFirst, plannedUses } from '../later'
import { useDescription, useOwnWords } from '../libraries/description'
import type { Counted } from '../libraries/uploads/words'
import { AssetName } from '../library/asset-name'
import { words as libraryWords } from '../library/words'
import { PreflightReminder } from '../preflight/preflight-notice'
import { words as problems } from '../problems/words'
import { useDeletion, usePreflight } from '../stores'
import { Button } from '../ui/button'
import { DangerButton } from '../ui/danger/danger-button'
import { formatDay } from '../ui/format'
import { WarningIcon } from '../ui/icons'
import { isComposing } from '../ui/keyboard/pressed'
import { Later } from '../ui/loading/later'
import { Dialog } from '../ui/overlay/dialog'
import { common } from '../ui/words'
import { useHidden } from './hidden'
import { PlannedAssets } from './lists/lazy-lists'
import { usePlanPages } from './lists/pages'
import { FactLine } from './question/fact-line'
import { LeftOut } from './question/left-out'
import { ShowUsed } from './question/show-used'
import { durationOf } from './question/time-needed'
import { words as questionWords } from './question/words'
import { asksForNumber, isConfirmed } from './typed'
import { words } from './words'

export interface ConfirmationProps {
  readonly plan: Plan
  readonly starting: boolean
  /** A plan with other assets takes its place at once. */
  readonly renewing: boolean
}

/**
 * The one question before anything is deleted (R10, R11). It shows main's frozen plan; only that is
 * sent.
 */
export function Confirmation({ plan, starting, renewing }: ConfirmationProps) {
  const { confirm, cancel } = useDeletion((state) => state)
  const [showsAll, setShowsAll] = useState(false)
  const [typed, setTyped] = useState('')
  const cancelButton = useRef<HTMLButtonElement>(null)
  const deleteButton = useRef<HTMLButtonElement>(null)
  const typedId = useId()
  const factsId = useId()
  const warningId = useId()
  const load = usePlanPages(plan.planId)
  const hidden = useHidden(plan)
  const own = useOwnWords().deletion
  // As the question opened: what is included can be left out again.
  const [held] = useState(plan.held ?? [])
  const [unsure] = useState(plan.unsure ?? [])
  const isBlocked = usePreflight(({ findings }) => findings.some(isBlocking))
  /** Whether copies are saved first; null until that is known, and can begin. */
  const [copies, setCopies] = useState<boolean | null>(null)
  const [toFetch, setToFetch] = useState(0)
  const onReady = useCallback((first: boolean | null, files: number): void => {
    setCopies(first)
    setToFetch(files)
  }, [])
  const mayDelete =
    !starting &&
    !renewing &&
    !isBlocked &&
    plan.total > 0 &&
    hidden !== null &&
    copies !== null &&
    isConfirmed(plan.total, typed, plan.works)

  return (
    <Dialog
      role="alertdialog"
      title={own.title(countedIn(plan))}
      describedBy={`${factsId} ${warningId}`}
      focus={cancelButton}
      onCancel={() => void cancel()}
      foot={
        <>
          <p id={warningId} className="warning">
            <WarningIcon />
            {own.warning}
          </p>
          {asksForNumber(plan.total, plan.works) && (
            <div className="field typed">
              <label htmlFor={typedId}>{words.typeNumber(plan.total)}</label>
              <input
                id={typedId}
                inputMode="numeric"
                autoComplete="off"
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
                // Leads to the button and does not press it: a deletion has a press of its own. An
                // input method ends its text with Enter as well.
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return
                  event.preventDefault()
                  deleteButton.current?.focus()
                }}
              />
            </div>
          )}
        </>
      }
      actions={
        <>
          <Button ref={cancelButton} disabled={starting} onClick={() => void cancel()}>
            {common.cancel}
          </Button>
          <DangerButton
            ref={deleteButton}
            disabled={!mayDelete}
            onConfirm={() => copies !== null && void confirm(copies)}
          >
            {starting ? words.starting : words.confirm}
          </DangerButton>
        </>
      }
    >
      <div className="question-parts">
        <p>{own.lead(countedIn(plan))}</p>
        {showsAll ? (
          <PlannedAssets
            label={own.frozen}
            total={plan.total}
            load={load}
            // What is used comes first (R33).
            note={(_, index) =>
              index < (plan.uses?.used ?? 0) && (
                <span className="note">{libraryWords.inUse(plan.library)}</span>
              )
            }
          />
        ) : (
          <Sample plan={plan} />
        )}
        {plan.total === 1 && plan.sample.map((asset) => <Named key={asset.id} asset={asset} />)}
        {plan.total > plan.sample.length && (
          <Button
            look="quiet"
            className="show-all"
            aria-expanded={showsAll}
            onClick={() => setShowsAll(!showsAll)}
          >
            {showsAll ? words.showLess : words.showAll(plan.total)}
          </Button>
        )}
        <Facts id={factsId} plan={plan} hidden={hidden} toFetch={toFetch}>
          <LeftOut held={held} unsure={unsure} isBusy={renewing} />
        </Facts>
        <details className="plan-details">
          <summary>{words.details}</summary>
          <p>{words.requests(plan.requests)}</p>
        </details>
        <Suspense>
          <Later what={copiesFirst} props={{ plan, onReady }} />
        </Suspense>
        <PreflightReminder />
      </div>
    </Dialog>
  )
}

function Sample({ plan }: { plan: Plan }) {
  const { ListPicture } = useDescription()
  const more = plan.total - plan.sample.length

  return (
    <div className="sample" aria-hidden="true">
      {plan.sample.map((asset) => (
        <span key={asset.id} className="sample-picture">
          <ListPicture asset={asset} />
        </span>
      ))}
      {more > 0 && <span className="sample-picture sample-more">+{formatNumber(more)}</span>}
    </div>
  )
}

/** "this asset" alone could be another one than the user has before the eyes. */
function Named({ asset }: { asset: PlannedAsset }) {
  const own = useOwnWords().deletion
  return (
    <p>
      <AssetName name={asset.name} isShort /> <small>{own.about(asset)}</small>
    </p>
  )
}

interface FactsProps {
  readonly id: string
  readonly plan: Plan
  readonly hidden: number | null
  /** Files that are saved before. */
  readonly toFetch: number
  /** What is left out, and can be included. */
  readonly children: ReactNode
}

function Facts({ id, plan, hidden, toFetch, children }: FactsProps) {
  const { planId, account, total, span, requests, locked, unlisted, unbacked } = plan
  const { library, uses, running = [] } = plan
  const own = useOwnWords().deletion
  const nothing = [own.noFacts, words.nothingYet] as const
  const facts: (readonly [term: string, text: ReactNode])[] = [
    ...(total === 0 ? [nothing] : own.facts(countedIn(plan))),
    [common.account, account]
  ]
  if (span && total > 1) facts.splice(-1, 0, [questionWords.dates, spanText(span)])
  // Before what is left out, which goes on below with boxes of its own.
  if (total > 0) facts.push([words.duration, durationOf(requests, toFetch)])
  if (uses !== undefined && total > 0)
    facts.unshift([words.inUse(library), <InUse key="use" planId={planId} uses={uses} />])
  if (hidden === null) facts.push([words.hidden(library), words.counting])
  else if (hidden > 0) facts.push([words.hidden(library), own.hidden(hidden)])
  const favourites = locked.filter(({ lockedAs }) => lockedAs === 'favourite')
  if (favourites.length > 0)
    facts.push([
      words.leftOut(library),
      <Names key="favourites" text={own.favourites(favourites.length)} of={favourites} />
    ])
  const kept = locked.filter(({ lockedAs }) => lockedAs === 'kept')
  if (kept.length > 0)
    facts.push([
      words.leftOut(library),
      <Names key="kept" text={own.kept(kept.length)} of={kept} />
    ])
  if (running.length > 0)
    facts.push([
      words.leftOut(library),
      <Names key="running" text={own.running(running.length)} of={running} />
    ])
  if (unlisted > 0) facts.push([words.leftOut(library), own.unlisted(unlisted)])
  if (unbacked > 0) facts.push([words.leftOut(library), problems.duplicatesStay(unbacked)])

  return (
    <dl id={id} className="facts">
      {facts.map(([term, text], at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two facts may have the same term
        <FactLine key={at} term={term}>
          {text}
        </FactLine>
      ))}
      {children}
    </dl>
  )
}

function spanText({ from, to }: NonNullable<Plan['span']>): string {
  const [first, last] = [formatDay(from), formatDay(to)]
  return first === last ? first : questionWords.span(first, last)
}

const countedIn = ({ total, types, works = 0 }: Plan): Counted => ({ total, types, works })

const InUse = ({ planId, uses }: { planId: string; uses: PlannedUse | null }) => (
  <Suspense fallback={words.counting}>
    <Later what={plannedUses} props={{ uses }} />
    {uses !== null && uses.used > 0 && (
      <ShowUsed key={`${planId}-used`} what="used" count={uses.used} />
    )}
    {uses !== null && uses.notKnown > 0 && (
      <ShowUsed key={`${planId}-not-known`} what="not-known" count={uses.notKnown} />
    )}
  </Suspense>
)

/** How many assets that are left out are named at most. */
const NAMES_LIMIT = 5

function Names({ text, of }: { text: string; of: readonly PlannedAsset[] }) {
  const more = of.length - NAMES_LIMIT

  return (
    <>
      {text}
      <small className="left-out-names">
        {of.slice(0, NAMES_LIMIT).map(({ id, name }, at) => (
          <Fragment key={id}>
            {at > 0 && ' · '}
            <AssetName name={name} isShort />
          </Fragment>
        ))}
        {more > 0 && ` · +${formatNumber(more)}`}
      </small>
    </>
  )
}
