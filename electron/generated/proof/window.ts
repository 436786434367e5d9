import { pageOf } from '../../library/listing/page'
import type { Evidence } from '../../library/proof/evidence'
import type { RequestCount } from '../../library/proof/request-count'
import type { TaskReader } from '../reader'
import type { Cursor } from './cursors'

interface Parts {
  readonly reader: Pick<TaskReader, 'askTasks' | 'assetOf'>
  readonly evidence: Pick<Evidence, 'take'>
  readonly requests: Pick<RequestCount, 'next'>
}

/** Reads one page of the cursor as a witness. Its end proves nothing, wherever it is. */
export async function readWindow(
  { before, size }: Cursor,
  { reader, evidence, requests }: Parts
): Promise<void> {
  const asked = requests.next()
  const page = await reader.askTasks(before, size)
  if (page === null || page === 'refused') return
  // Null: an entry that names nothing, and may be any task: each of them counts.
  const shown = page.inOrder
    .filter((id, at, ids) => id === null || ids.indexOf(id) === at)
    .map((id) => (id === null ? null : (reader.assetOf(id) ?? { id, createdAt: null })))
  const ends = { isOldest: false, isNewest: before === null }
  evidence.take('desc', pageOf(2, size), shown, asked, ends)
}
