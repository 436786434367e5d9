import { EXPORT_FORMATS } from '@shared/deletion'
import type { Problem } from '@shared/problem'
import { useState } from 'react'
import { Trouble } from '../problems/trouble'
import { useDeletion } from '../stores'
import { Button } from '../ui/button'
import { words } from './words'

const LABELS = { csv: words.exportCsv, json: words.exportJson }

/** Saves a report where the user picks, and says whether it worked. */
export function ExportButtons({ runId }: { runId: string }) {
  const save = useDeletion((state) => state.export)
  const [said, setSaid] = useState<Problem | 'saved' | null>(null)
  return (
    <>
      {EXPORT_FORMATS.map((format) => (
        <Button
          key={format}
          onClick={() => {
            setSaid(null)
            void save(runId, format).then((saved) =>
              setSaid(saved.ok ? (saved.value ? 'saved' : null) : saved.problem)
            )
          }}
        >
          {LABELS[format]}
        </Button>
      ))}
      {said === 'saved' && <span role="status">{words.exported}</span>}
      {said !== null && said !== 'saved' && <Trouble problem={said} meaning={words.exportFailed} />}
    </>
  )
}
