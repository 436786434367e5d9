import type { Plan, PlannedAsset } from '@shared/deletion'
import { isBlocking } from '@shared/preflight'
import type { PlannedUse } from '@shared/works/use'
import { Fragment, type ReactNode, Suspense, useId, useRef, useState } from 'react'
import { copiesFirst, plannedUses } from '../later'
import { AssetName } from '../library/asset-name'
import { splitByType } from '../library/words'
import { Picture } from '../media/picture'
import { PreflightReminder } from '../preflight/preflight-notice'
import { duplicatesStay } from '../problems/words'
import { useDeletion, usePreflight } from '../stores'
import { Button } from '../ui/button'
import { DangerButton } from '../ui/danger/danger-button'
import { formatNumber } from '../ui/format'
import { WarningIcon } from '../ui/icons'
import { Later } from '../ui/loading/later'
import { Dialog } from '../ui/overlay/dialog'
import { isComposing } from '../ui/pressed'
import { common } from '../ui/words'
import { HeldBoxes } from './held-boxes'
import { useHidden } from './hidden'
import { PlannedAssets } from './lists/lazy-lists'
import { usePlanPages } from './lists/pages'
import { asksForNumber, isConfirmed } from './typed'
import { words } from './words'

interface Props {
  readonly plan: Plan
  readonly starting: boolean
  /** A plan with other assets takes its place at once. */
  readonly renewing: boolean
}

/**
 * The one question before anything is deleted (R10, R11). It shows main's frozen plan; only that is
 * sent.
 */
export function Confirmation({ plan, starting, renewing }: Props) {
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
  // As the question opened: what is included can be left out again.
  const [held] = useState(plan.held ?? [])
  const isBlocked = usePreflight(({ findings }) => findings.some(isBlocking))
  /** Whether copies are saved first; null until that is known, and can begin. */
  const [copies, setCopies] = useState<boolean | null>(null)
  const mayDelete =
    !starting &&
    !renewing &&
    !isBlocked &&
    plan.total > 0 &&
    hidden !== null &&
    copies !== null &&
    isConfirmed(plan.total, typed)

  return (
    <Dialog
      role="alertdialog"
      title={words.title(plan.total)}
      describedBy={`${factsId} ${warningId}`}
      focus={cancelButton}
      onCancel={() => void cancel()}
      foot={
        <>
          <p id={warningId} className="warning">
            <WarningIcon />
            {words.warning}
          </p>
          {asksForNumber(plan.total) && (
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
        <p>{words.lead(plan.total)}</p>
        {showsAll ? (
          <PlannedAssets label={words.frozen} total={plan.total} load={load} />
        ) : (
          <Sample plan={plan} />
        )}
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
        <Facts id={factsId} plan={plan} hidden={hidden} held={held} renewing={renewing} />
        <details className="plan-details">
          <summary>{words.details}</summary>
          <p>{words.requests(plan.requests)}</p>
        </details>
        <Suspense>
          <Later what={copiesFirst} props={{ plan, onReady: setCopies }} />
        </Suspense>
        <PreflightReminder />
      </div>
    </Dialog>
  )
}

function Sample({ plan }: { plan: Plan }) {
  const more = plan.total - plan.sample.length

  return (
    <div className="sample" aria-hidden="true">
      {plan.sample.map((asset) => (
        <span key={asset.id} className="sample-picture">
          <Picture asset={asset} />
        </span>
      ))}
      {more > 0 && <span className="sample-picture sample-more">+{formatNumber(more)}</span>}
    </div>
  )
}

interface FactsProps extends Pick<Props, 'plan' | 'renewing'> {
  readonly id: string
  readonly hidden: number | null
  readonly held: readonly PlannedAsset[]
}

function Facts({ id, plan, hidden, held, renewing }: FactsProps) {
  const { account, total, types, requests, locked, unlisted, unbacked, uses } = plan
  const facts: (readonly [term: string, text: ReactNode])[] = [
    [words.what, total === 0 ? words.nothingYet : splitByType(types)],
    [common.account, account]
  ]
  if (uses !== undefined && total > 0) facts.unshift([words.inUse, <InUse key="use" uses={uses} />])
  if (hidden === null) facts.push([words.hidden, words.counting])
  else if (hidden > 0) facts.push([words.hidden, words.hiddenValue(hidden)])
  if (locked.length > 0)
    facts.push([
      words.leftOut,
      <Names key="locked" text={words.locked(locked.length)} of={locked} />
    ])
  if (held.length > 0)
    facts.push([words.leftOut, <HeldBoxes key="held" held={held} isBusy={renewing} />])
  if (unlisted > 0) facts.push([words.leftOut, words.unlisted(unlisted)])
  if (unbacked > 0) facts.push([words.leftOut, duplicatesStay(unbacked)])
  if (total > 0) facts.push([words.duration, words.durationValue(requests)])

  return (
    <dl id={id} className="facts">
      {facts.map(([term, text], at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two facts may have the same term
        <div key={at}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

const InUse = ({ uses }: { uses: PlannedUse | null }) => (
  <Suspense fallback={words.counting}>
    <Later what={plannedUses} props={{ uses }} />
    {uses !== null && uses.used > 0 && <ShowUsed used={uses.used} />}
  </Suspense>
)

/** In the library, where they can be looked at and deselected. The question waits meanwhile. */
function ShowUsed({ used }: { used: number }) {
  const showUsed = useDeletion((state) => state.showUsed)
  return (
    <Button look="quiet" className="show-all" onClick={() => void showUsed(words.usedOnes)}>
      {words.showUsed(used)}
    </Button>
  )
}

/** How many assets that are left out are named at most. */
const NAMES_LIMIT = 5

function Names({ text, of }: { text: string; of: Plan['locked'] }) {
  const more = of.length - NAMES_LIMIT

  return (
    <>
      {text}:{' '}
      {of.slice(0, NAMES_LIMIT).map(({ id, name }, at) => (
        <Fragment key={id}>
          {at > 0 && ', '}
          <AssetName name={name} />
        </Fragment>
      ))}
      {more > 0 && `, +${formatNumber(more)}`}
    </>
  )
}
