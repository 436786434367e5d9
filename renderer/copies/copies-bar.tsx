import type { Saving } from '@shared/copies/saving'
import { Trouble } from '../problems/trouble'
import { Button } from '../ui/button'
import { Progress } from '../ui/progress'
import { SavedPanel } from './saved-panel'
import { useCopies } from './use-copies'
import { savingText, words } from './words'
import './copies.css'

/** The floating bar of "Save copies": its progress, then the line at its end. */
export function CopiesBar() {
  const { saving, problem, close } = useCopies((state) => state)

  return (
    <>
      {problem && (
        <div className="floating">
          <Trouble problem={problem} meaning={words.notBegun}>
            <Button onClick={close}>{words.close}</Button>
          </Trouble>
        </div>
      )}
      {saving && saving.phase !== 'ended' && <SavingBar saving={saving} />}
      {saving?.phase === 'ended' && <SavedPanel key={saving.savingId} saving={saving} />}
    </>
  )
}

function SavingBar({ saving }: { saving: Saving }) {
  const { pause, resume, stop } = useCopies((state) => state)
  const { phase, fetched, there, unproved, total } = saving

  return (
    <section className="floating run-bar" aria-label={words.saving}>
      <Progress label={words.saving} value={fetched + there + unproved} total={total} />
      <p role="status" aria-live="off">
        <b>{savingText(saving)}</b>
      </p>
      <span className="spacer" />
      {phase === 'running' || phase === 'ending' ? (
        <Button disabled={phase === 'ending'} onClick={pause}>
          {words.pause}
        </Button>
      ) : (
        <Button disabled={phase === 'stopping'} onClick={resume}>
          {words.resume}
        </Button>
      )}
      <Button disabled={phase === 'stopping'} onClick={stop}>
        {words.stop}
      </Button>
    </section>
  )
}
