import { Component, type ReactNode } from 'react'
import { CopyDiagnostics } from '../settings/copy-diagnostics'
import { useProgram } from '../stores'
import { Button } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import { WarningIcon } from '../ui/icons'
import { common } from '../ui/words'
import { words } from './words'

interface Props {
  /** Whether another screen covers this one. */
  readonly isBehind?: boolean
  readonly children: ReactNode
}

/**
 * Shows an error in place of a part of the page that cannot be rendered. The stores live outside
 * React and keep their contents (R8).
 */
export function Boundary({ isBehind = false, children }: Props) {
  const report = useProgram((state) => state.report)

  return (
    <Catch report={report} instead={(again) => <Broken isBehind={isBehind} onAgain={again} />}>
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
        <CopyDiagnostics />
      </EmptyState>
    </div>
  )
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
  }

  override render(): ReactNode {
    return this.state.isBroken
      ? this.props.instead(() => this.setState({ isBroken: false }))
      : this.props.children
  }
}
