import type { Plan } from '@shared/deletion'
import { isBlocking } from '@shared/preflight'
import { useId, useRef, useState } from 'react'
import { splitByType } from '../library/words'
import { Picture } from '../media/picture'
import { PreflightReminder } from '../preflight/preflight-notice'
import { useDeletion, usePreflight } from '../stores'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { formatNumber } from '../ui/format'
import { WarningIcon } from '../ui/icons'
import { FrozenList } from './frozen-list'
import { useHidden } from './hidden'
import { usePlanPages } from './pages'
import { asksForNumber, isConfirmed } from './typed'
import { words } from './words'

/**
 * The one question before anything is deleted (R10, R11). It shows main's frozen plan, and nothing
 * else is ever sent.
 */
export function Confirmation({ plan, starting }: { plan: Plan; starting: boolean }) {
  const { confirm, cancel } = useDeletion((state) => state)
  const [showsAll, setShowsAll] = useState(false)
  const [typed, setTyped] = useState('')
  const cancelButton = useRef<HTMLButtonElement>(null)
  const typedId = useId()
  const load = usePlanPages(plan.planId)
  const hidden = useHidden(plan)

  const isBlocked = usePreflight(({ findings }) => findings.some(isBlocking))
  const mayDelete = !starting && !isBlocked && hidden !== null && isConfirmed(plan.total, typed)
  return (
    <Dialog
      role="alertdialog"
      title={words.title(plan.total)}
      focus={cancelButton}
      onCancel={() => void cancel()}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (mayDelete) void confirm()
        }}
      >
        <p>{words.lead}</p>
        {showsAll ? (
          <FrozenList label={words.frozen} total={plan.total} load={load} />
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
        <Facts plan={plan} hidden={hidden} />
        <PreflightReminder />
        <p className="warning">
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
            />
          </div>
        )}
        <div className="dialog-actions">
          <Button ref={cancelButton} disabled={starting} onClick={() => void cancel()}>
            {words.cancel}
          </Button>
          <Button look="danger" type="submit" disabled={!mayDelete}>
            {starting ? words.starting : words.confirm}
          </Button>
        </div>
      </form>
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

function Facts({ plan, hidden }: { plan: Plan; hidden: number | null }) {
  const facts: readonly (readonly [string, string])[] = [
    [words.what, splitByType(plan.types)],
    [words.account, plan.account],
    ...(hidden === 0
      ? []
      : [[words.hidden, hidden === null ? words.counting : words.hiddenValue(hidden)] as const]),
    ...(plan.locked.length > 0
      ? [[words.leftOut, `${words.locked(plan.locked.length)}: ${namesOf(plan.locked)}`] as const]
      : []),
    ...(plan.unlisted > 0 ? [[words.leftOut, words.unlisted(plan.unlisted)] as const] : []),
    [words.requests, formatNumber(plan.requests)]
  ]
  return (
    <dl className="facts">
      {facts.map(([term, text]) => (
        <div key={term + text}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

const NAMED = 5

function namesOf(locked: Plan['locked']): string {
  const names = locked.slice(0, NAMED).map(({ name }) => name)
  return locked.length > NAMED
    ? `${names.join(', ')}, +${formatNumber(locked.length - NAMED)}`
    : names.join(', ')
}
