import { Trouble } from '../problems/trouble'
import { useDeletion, useProgram } from '../stores'
import { Button } from '../ui/button'
import { FolderIcon, InfoIcon, StartOverIcon } from '../ui/icons'
import { Card, Fact } from './card'
import { CopyDiagnostics } from './copy-diagnostics'
import { NewVersionsSwitch } from './new-versions'
import { RemovalDialog } from './removal-dialog'
import { words } from './words'

/** The program's files on this computer. */
export function DataCard() {
  const { problem, openFolder } = useProgram((state) => state)

  return (
    <Card title={words.data} icon={<FolderIcon />}>
      <p>{words.dataHint}</p>
      {problem && <Trouble problem={problem} />}
      <div className="card-actions">
        <Button onClick={() => void openFolder('data')}>{words.openData}</Button>
        <Button onClick={() => void openFolder('logs')}>{words.openLogs}</Button>
      </div>
    </Card>
  )
}

/** The version of everything involved, and diagnostics for support. */
export function HelpCard() {
  const facts = useProgram((state) => state.facts)

  return (
    <Card title={words.about} icon={<InfoIcon />}>
      {facts && (
        <dl className="facts">
          <Fact term={words.version}>{facts.version}</Fact>
          <Fact term={words.runtime}>{facts.runtime}</Fact>
          <Fact term={words.system}>{facts.system}</Fact>
        </dl>
      )}
      <NewVersionsSwitch />
      <CopyDiagnostics />
      <small>{words.diagnosticsHint}</small>
    </Card>
  )
}

/** Removes everything the program has stored. */
export function RemovalCard() {
  const { removal, askRemoval } = useProgram((state) => state)
  const isRunning = useDeletion(({ step }) => step.kind === 'running')

  return (
    <Card title={words.startOver} icon={<StartOverIcon />}>
      <p>{words.startOverHint}</p>
      <div className="card-actions">
        <Button disabled={isRunning} onClick={askRemoval}>
          {words.removeEverythingAsk}
        </Button>
      </div>
      {isRunning && <small>{words.notWhileRunning}</small>}
      {removal && <RemovalDialog removal={removal} />}
    </Card>
  )
}
