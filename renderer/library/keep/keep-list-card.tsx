import { useState } from 'react'
import { useDescription } from '../../libraries/description'
import { Trouble } from '../../problems/trouble'
import { useLibrary } from '../../stores'
import { Button } from '../../ui/button'
import { size } from '../catalog/index-set'
import { noticeText } from '../notice-words'
import { words } from '../words'

/** The keep list: its size, and export and import as a file. */
export function KeepListCard() {
  const { kept, isKeepListLost, exportIds, importKept } = useLibrary((state) => state)
  const latest = useLibrary((state) => state.notice)
  // What was said before belongs to the library.
  const [earlier] = useState(latest)
  const notice = latest === earlier ? null : latest
  const count = size(kept)
  const { kind, words: allWords } = useDescription()
  const own = allWords.library

  return (
    <section className="card">
      <h2>{words.keepList}</h2>
      <p>{own.keepListHint}</p>
      <div className="card-actions">
        <span>{own.keptCount(count)}</span>
        <Button disabled={count === 0} onClick={() => void exportIds('kept')}>
          {words.exportIds}
        </Button>
        <Button disabled={isKeepListLost} onClick={() => void importKept()}>
          {words.importIds}
        </Button>
      </div>
      {notice?.kind === 'failed' && (
        <Trouble problem={notice.problem} meaning={words.failed[notice.action]} />
      )}
      <p role="status">
        {(notice?.kind === 'kept' || notice?.kind === 'exported') &&
          noticeText(notice, own, kind).what}
      </p>
    </section>
  )
}
