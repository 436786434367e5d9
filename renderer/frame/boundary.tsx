import { Component, type ReactNode, useEffect, useState } from 'react'
import { useProgram } from '../stores'
import { Button } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import { WarningIcon } from '../ui/icons'
import { Later, loadedLater } from '../ui/loading/later'
import { LoadFailed } from '../ui/loading/load-failed'
import { common } from '../ui/words'
import { words } from './words'

interface Props {
  /** Whether another screen covers this one. */
  readonly isBehind?: boolean
  /** What it guards. Beside a broken part or bar, the rest of the screen stays in reach. */
  readonly of?: 'screen' | 'part' | 'bar'
  /** What is shown in its place. */
  readonly instead?: (again: () => void) => ReactNode
  /** Closes what is broken, or it would be drawn again at once. */
  readonly onAgain?: () => void
  readonly children: ReactNode
}

/**
 * Shows an error in place of a part of the page that cannot be rendered. The stores live outside
 * React and keep their contents (R8).
 */
export function Boundary({ isBehind = false, of = 'screen', instead, onAgain, children }: Props) {
  const report = useProgram((state) => state.report)

  const inPlace = (again: () => void): ReactNode => {
    if (instead) return instead(again)
    if (of === 'screen') return <Broken isBehind={isBehind} onAgain={again} />
    return (
      <BrokenPart
        isBar={of === 'bar'}
        onAgain={() => {
          onAgain?.()
          again()
        }}
      />
    )
  }

  return (
    <Catch report={report} instead={inPlace}>
      {children}
    </Catch>
  )
}

function Broken({ isBehind, onAgain }: { isBehind: boolean; onAgain: () => void }) {
  return (
    <div className={isBehind ? 'broken library-behind' : 'broken'} inert={isBehind}>
      <EmptyState
        icon={<WarningIcon />}
        title={words.brokenTitle}
        hint={words.brokenHint}
        isAlert
        isScreen
      >
        <Button look="primary" onClick={onAgain}>
          {common.tryAgain}
        </Button>
        <Diagnostics />
      </EmptyState>
    </div>
  )
}

function BrokenPart({ isBar, onAgain }: { isBar: boolean; onAgain: () => void }) {
  return (
    <div className={isBar ? 'broken-part floating' : 'broken-part'} role="alert">
      <b>{words.brokenTitle}</b>
      <p>{words.brokenHint}</p>
      <div className="card-actions">
        <Button onClick={onAgain}>{common.tryAgain}</Button>
        <Diagnostics />
      </div>
    </div>
  )
}

export const copyDiagnostics = loadedLater(() =>
  import('../settings/copy-diagnostics').then(({ CopyDiagnostics }) => CopyDiagnostics)
)

/** Left out where its code cannot be loaded: what says that something broke must not break. */
function Diagnostics() {
  const [isLoaded, setLoaded] = useState(copyDiagnostics.loaded() !== null)
  useEffect(() => {
    copyDiagnostics.load().then(
      () => setLoaded(true),
      () => undefined
    )
  }, [])

  return isLoaded ? <Later what={copyDiagnostics} props={{}} /> : null
}

interface CatchProps {
  readonly report: (error: unknown) => void
  readonly instead: (again: () => void) => ReactNode
  readonly children: ReactNode
}

/** React accepts error boundaries as classes only. */
class Catch extends Component<CatchProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override componentDidCatch(error: unknown): void {
    this.props.report(error)
    if (error instanceof LoadFailed) error.forget()
  }

  override render(): ReactNode {
    return this.state.isBroken
      ? this.props.instead(() => this.setState({ isBroken: false }))
      : this.props.children
  }
}
