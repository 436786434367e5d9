import type { Connection } from '@shared/account'
import { useEffect } from 'react'
import { AccountActions, AccountPanel } from './accounts/account-panel'
import { Confirmation } from './deletion/confirmation'
import { ReportPanel } from './deletion/report'
import { RunBar } from './deletion/run-bar'
import { words } from './deletion/words'
import { LibraryView } from './library/library-view'
import { SelectionBar } from './library/selection-bar'
import { Toolbar } from './library/toolbar'
import { TypeList } from './library/type-list'
import { useShortcuts } from './shortcuts'
import { useDeletion, useLibrary } from './stores'
import { Button } from './ui/button'
import { Trouble } from './ui/trouble'

/** One account's library, with the floating bar that becomes the progress and then the report. */
export function LibraryScreen({ connection, account }: { connection: Connection & { kind: 'ready' }; account: string }) {
  const { open, refresh } = useLibrary((state) => state)
  const isRunning = useDeletion(({ step }) => step.kind === 'running')
  const closeDeletion = useDeletion((state) => state.close)
  useEffect(() => {
    open(account)
    void refresh()
    // Nothing of one account is carried over to the next.
    return () => {
      closeDeletion()
      open(null)
    }
  }, [account, open, refresh, closeDeletion])
  useShortcuts()
  return (
    <div className="frame">
      <aside className="side-bar">
        <AccountPanel connection={connection} account={account} />
        <TypeList />
        <AccountActions connection={connection} />
      </aside>
      <main className="library">
        <Toolbar busy={isRunning} />
        <LibraryView />
        <FloatingBar />
      </main>
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
            <div className="floating floating-trouble">
              <Trouble problem={step.problem} meaning={words.nothingPlanned}>
                <Button onClick={close}>{words.close}</Button>
              </Trouble>
            </div>
          )}
          <SelectionBar busy={step.kind !== 'idle'} onDelete={() => void plan()} />
          {step.kind === 'confirming' && <Confirmation plan={step.plan} starting={step.starting} />}
        </>
      )
  }
}
