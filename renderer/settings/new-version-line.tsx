import { Suspense, useEffect, useState } from 'react'
import { newerVersion } from '../later'
import { usePreferences, useProgram } from '../stores'
import { Later } from '../ui/loading/later'

/**
 * A line with a link over any screen, until it is closed, while there is a newer version and the
 * user wants to know.
 */
export function NewVersionLine() {
  const isWanted = usePreferences(({ preferences }) => preferences.newVersions === 'tell')
  const newer = useProgram((state) => state.newer)
  const [isRead, setIsRead] = useState(false)
  const lookForNewer = useProgram((state) => state.lookForNewer)

  useEffect(() => {
    if (isWanted) void lookForNewer()
  }, [isWanted, lookForNewer])

  return (
    // Always in the page: text that arrives together with its live region may not be announced.
    <div role="status">
      {isWanted && !isRead && newer !== null && (
        <Suspense>
          <Later what={newerVersion} props={{ newer, onClose: () => setIsRead(true) }} />
        </Suspense>
      )}
    </div>
  )
}
