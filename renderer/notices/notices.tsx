import { Trouble } from '../problems/trouble'
import { useNotices } from '../stores'
import { Button } from '../ui/button'
import { keyOf } from './notices-store'
import { words } from './words'

/** What happened to the program's own files, over whatever screen there is, until it was read. */
export function Notices() {
  const { notices, read, dismiss } = useNotices((state) => state)
  const unread = notices.filter((notice) => !read.has(keyOf(notice)))
  if (unread.length === 0) return null
  return (
    <section className="notices" aria-label={words.title}>
      {unread.map((notice) => (
        <Trouble
          key={keyOf(notice)}
          problem={notice}
          meaning={notice.kind === 'file-broken' ? words.goesOn : words.holds}
        >
          <Button onClick={() => dismiss(notice)}>{words.dismiss}</Button>
        </Trouble>
      ))}
    </section>
  )
}
