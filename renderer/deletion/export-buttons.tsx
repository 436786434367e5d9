import { EXPORT_FORMATS, type ExportFormat } from '@shared/deletion'
import type { Problem } from '@shared/problem'
import { useState } from 'react'
import { Trouble } from '../problems/trouble'
import { useDeletion } from '../stores'
import { Button } from '../ui/button'
import { words } from './words'

/** Saves a report to a file the user chooses, and says whether that worked. */
export function ExportButtons({ runId }: { runId: string }) {
  const save = useDeletion((state) => state.export)
  const [said, setSaid] = useState<Problem | ExportFormat | null>(null)

  const exportAs = async (format: ExportFormat): Promise<void> => {
    setSaid(null)
    const saved = await save(runId, format)
    if (!saved.ok) setSaid(saved.problem)
    // False: the user closed the dialog.
    else if (saved.value) setSaid(format)
  }

  return (
    <>
      {EXPORT_FORMATS.map((format) => (
        <Button key={format} onClick={() => void exportAs(format)}>
          {words.exportAs[format]}
        </Button>
      ))}
      <span role="status">
        {typeof said === 'string' && (said === 'csv' ? words.exportedCsv : words.exported)}
      </span>
      {said !== null && typeof said !== 'string' && (
        <Trouble problem={said} meaning={words.exportFailed} />
      )}
    </>
  )
}
