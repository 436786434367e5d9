import { Confirmation } from './deletion/confirmation'
import { ReportPanel } from './deletion/report'
import { RunBar } from './deletion/run-bar'
import { UnfinishedRun } from './deletion/unfinished'
import { words } from './deletion/words'
import { LibraryView } from './library/library-view'
import { NoticeBar } from './library/notice-bar'
import { SelectionBar } from './library/selection-bar'
import { Toolbar } from './library/toolbar'
import { useDeletion } from './stores'
import { Button } from './ui/button'
import { Trouble } from './ui/trouble'

/** The library, with the floating bar that becomes the progress and then the report. */
export function LibraryScreen({ isBehind }: { isBehind: boolean }) {
  const step = useDeletion((state) => state.step)
  return (
    <div className={isBehind ? 'library library-behind' : 'library'} inert={isBehind}>
      <Toolbar busy={step.kind === 'running'} />
      <LibraryView above={step.kind === 'idle' && <UnfinishedRun />} />
      <div className="floating-stack">
        <NoticeBar />
        <FloatingBar />
      </div>
      {step.kind === 'confirming' && <Confirmation plan={step.plan} starting={step.starting} />}
    </div>
  )
}

function FloatingBar() {
  const { step, plan, close } = useDeletion((state) => state)
  switch (step.kind) {
    case 'running':
      return <RunBar progress={step.progress} />
    case 'reported':
      return <ReportPanel report={step.report} />
    case 'idle':
    case 'planning':
    case 'confirming':
      return (
        <>
          {step.kind === 'idle' && step.problem && (
            <div className="floating">
              <Trouble problem={step.problem} meaning={words.nothingPlanned}>
                <Button onClick={close}>{words.close}</Button>
              </Trouble>
            </div>
          )}
          <SelectionBar busy={step.kind !== 'idle'} onDelete={() => void plan()} />
        </>
      )
  }
}
