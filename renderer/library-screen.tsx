import { Suspense, useLayoutEffect, useRef } from 'react'
import { AsideBar } from './deletion/aside-bar'
import { isLookUp, isResting } from './deletion/question/steps'
import { BareRunBar, RunBar } from './deletion/run-bar'
import { words } from './deletion/words'
import { Boundary } from './frame/boundary'
import { copiesBar, lookingUpBar, selectionBar, unfinishedRun } from './later'
import { OtherRun } from './libraries/other-run'
import { useFloating } from './library/grid/use-floating'
import { LibraryView } from './library/library-view'
import { NoticeBar } from './library/notice-bar'
import { Toolbar } from './library/toolbar/toolbar'
import { confirmation, reportPanel } from './library-later'
import { PreflightNotice } from './preflight/preflight-notice'
import { blockedBecause } from './preflight/words'
import { Trouble } from './problems/trouble'
import { useAnyRun, useDeletion, useLibrary, usePreflight } from './stores'
import { Button } from './ui/button'
import { Later } from './ui/loading/later'
import { OnceLoaded } from './ui/loading/once-loaded'
import { common } from './ui/words'

/** The library; above its lower edge a run's progress or its report, and the selection. */
export function LibraryScreen({ isBehind }: { isBehind: boolean }) {
  const { step, cancel } = useDeletion((state) => state)
  const closeNotice = useLibrary((state) => state.closeNotice)
  const all = useRef<HTMLDivElement>(null)
  const stack = useRef<HTMLDivElement>(null)
  useFloating(all, stack)

  // The browser blurs inert elements with the next frame only; a key pressed before that would
  // reach the search field.
  useLayoutEffect(() => {
    const focused = document.activeElement
    if (isBehind && focused instanceof HTMLElement && all.current?.contains(focused)) focused.blur()
  }, [isBehind])

  return (
    <div ref={all} className={isBehind ? 'library library-behind' : 'library'} inert={isBehind}>
      {/* One boundary each, so that no failure takes a run's "Stop" with it. */}
      <Boundary of="part">
        <Toolbar busy={step.kind === 'running'} />
      </Boundary>
      <Boundary>
        <LibraryView
          above={
            <>
              <PreflightNotice />
              {step.kind === 'idle' && (
                <Suspense>
                  <Later what={unfinishedRun} props={{}} />
                </Suspense>
              )}
            </>
          }
        />
      </Boundary>
      <div ref={stack} className="floating-stack">
        <Boundary of="bar" onAgain={closeNotice}>
          <NoticeBar />
        </Boundary>
        <Boundary of="bar">
          <Suspense>
            <Later what={copiesBar} props={{}} />
          </Suspense>
        </Boundary>
        {step.kind === 'running' && (
          <Boundary instead={(again) => <BareRunBar onAgain={again} />}>
            <RunBar progress={step.progress} />
          </Boundary>
        )}
        {step.kind === 'confirming' && step.isAside && (
          <Boundary of="bar">
            <AsideBar
              planned={step.plan.total}
              ofSelected={step.ofSelected}
              isBusy={step.renewing}
            />
          </Boundary>
        )}
        <OtherRun />
        <Boundary of="bar">
          <FloatingBar />
        </Boundary>
      </div>
      <Boundary of="part" onAgain={() => void cancel()}>
        {step.kind === 'confirming' && !step.isAside && (
          <OnceLoaded onCancel={() => void cancel()}>
            <Later
              what={confirmation}
              props={{ plan: step.plan, starting: step.starting, renewing: step.renewing }}
            />
          </OnceLoaded>
        )}
      </Boundary>
    </div>
  )
}

function FloatingBar() {
  const { step, lookingUp, plan, close, cancel } = useDeletion((state) => state)
  const isAnyRun = useAnyRun()
  const blocked = usePreflight(({ findings }) => blockedBecause(findings))

  return (
    <>
      {step.kind === 'reported' && (
        <Suspense>
          <Later what={reportPanel} props={{ report: step.report, problem: step.problem }} />
        </Suspense>
      )}
      {step.kind === 'planning' && lookingUp && (
        <Suspense>
          <Later what={lookingUpBar} props={{ ...lookingUp, onCancel: cancel }} />
        </Suspense>
      )}
      {step.kind === 'idle' && step.problem && (
        <div className="floating">
          <Trouble problem={step.problem} meaning={words.nothingPlanned}>
            <Button onClick={close}>{common.close}</Button>
          </Trouble>
        </div>
      )}
      {/* In view whatever else is: tiles can be selected during a run and under a report (R4). */}
      <Suspense>
        <Later
          what={selectionBar}
          props={{
            busy: isAnyRun || !(isResting(step) || isLookUp(step)),
            blocked,
            onDelete: () => void plan()
          }}
        />
      </Suspense>
    </>
  )
}
