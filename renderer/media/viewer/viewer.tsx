import { openViewer } from '../../later'
import { useViewer } from '../../stores'
import { Later } from '../../ui/loading/later'
import { OnceLoaded } from '../../ui/loading/once-loaded'

/** The viewer, while an asset is open in it. */
export function Viewer() {
  const { index, close } = useViewer((state) => state)
  if (index === null) return null
  return (
    <OnceLoaded onCancel={close}>
      <Later what={openViewer} props={{ index }} />
    </OnceLoaded>
  )
}
