import { Trouble } from '../problems/trouble'
import { useNotices } from '../stores'
import { Button } from '../ui/button'
import { keyOf } from './notices-store'
import { words } from './words'

/** Problems with the program's own files, over any screen, until they are dismissed. */
export function Notices() {
  const { notices, dismissed, dismiss } = useNotices((state) => state)
  const open = notices.filter((notice) => !dismissed.has(keyOf(notice)))
  if (open.length === 0) return null

  return (
    <section className="notices" aria-label={words.title}>
      {open.map((notice) => (
        <Trouble
          key={keyOf(notice)}
          problem={notice}
          meaning={notice.kind === 'file-broken' ? words.continues : words.lasts}
        >
          <Button onClick={() => dismiss(notice)}>{words.dismiss}</Button>
        </Trouble>
      ))}
    </section>
  )
}
