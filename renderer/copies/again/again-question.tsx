import type { AgainPlan, PlannedFile } from '@shared/copies/again'
import { formatNumber } from '@shared/language/count'
import { useCallback, useRef, useState } from 'react'
import { Button } from '../../ui/button'
import { DangerButton } from '../../ui/danger/danger-button'
import { Dialog } from '../../ui/overlay/dialog'
import { Switch } from '../../ui/switch'
import { FileList } from './file-list'
import { Reasons } from './reasons'
import { useAgain } from './use-again'
import { whatText, words } from './words'

/** The one question before anything is uploaded. It shows main's frozen list; only that is sent. */
export function AgainQuestion({ plan }: { plan: AgainPlan }) {
  const { looked, isBusy, setLooked, confirm, cancel } = useAgain((state) => state)
  const cancelButton = useRef<HTMLButtonElement>(null)
  // As the question opened: what is included can be left out again.
  const [doubtful] = useState(plan.doubtful)
  const { total, leftOut } = plan

  return (
    <Dialog
      role="alertdialog"
      wide
      title={
        total > 0 && leftOut > 0
          ? words.questionPart(total, total + leftOut)
          : words.question(total)
      }
      focus={cancelButton}
      onCancel={cancel}
      actions={
        <>
          <Button ref={cancelButton} onClick={cancel}>
            {total === 0 ? words.close : words.cancel}
          </Button>
          {total > 0 && (
            <DangerButton look="primary" disabled={isBusy} onConfirm={() => void confirm()}>
              {isBusy ? words.starting : words.confirm}
            </DangerButton>
          )}
        </>
      }
    >
      <div className="question-parts">
        <p>{total === 0 ? words.leadNone : words.lead}</p>
        <dl className="facts">
          <div>
            <dt>{words.what}</dt>
            <dd>{whatText(plan)}</dd>
          </div>
          <div>
            <dt>{words.account}</dt>
            <dd>{plan.account}</dd>
          </div>
          {leftOut > 0 && (
            <div>
              <dt>{words.leftOut}</dt>
              <dd>
                {formatNumber(leftOut)} <Reasons key={plan.planId} />
              </dd>
            </div>
          )}
        </dl>
        {doubtful > 0 && (
          <Switch
            label={words.looked}
            hint={words.lookedHint(doubtful)}
            checked={looked}
            onChange={(now) => void setLooked(now)}
          />
        )}
        {total > 0 && <Shown key={`going ${plan.planId}`} list="going" total={total} />}
        {leftOut > 0 && (
          <Shown key={plan.planId} list="left-out" total={leftOut} opened={total === 0} />
        )}
      </div>
    </Dialog>
  )
}

interface ShownProps {
  readonly list: 'going' | 'left-out'
  readonly total: number
  readonly opened?: boolean
}

/** A list of the plan, folded until it is asked for. */
function Shown({ list, total, opened = false }: ShownProps) {
  const [isOpen, setOpen] = useState(opened)
  const planPage = useAgain((state) => state.planPage)
  const load = useCallback((offset: number) => planPage(list, offset), [planPage, list])
  const isGoing = list === 'going'
  const show = isGoing ? words.showGoing(total) : words.showLeftOut(total)

  return (
    <>
      <Button
        look="quiet"
        className="show-all"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? words.hide : show}
      </Button>
      {isOpen && (
        <FileList
          label={isGoing ? words.goingList : words.leftOutList}
          total={total}
          load={load}
          note={noteOf}
        />
      )}
    </>
  )
}

const noteOf = ({ why }: PlannedFile) =>
  why && <span className="note note-unproved">{words.left(why)}</span>
