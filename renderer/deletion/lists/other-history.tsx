import { useEffect, useState } from 'react'
import { useFrame, useLibraries, useStores } from '../../stores'
import { Button } from '../../ui/button'
import { common } from '../../ui/words'
import { words } from '../words'

/** Each library has a history of its own: one line says what the other one holds. */
export function OtherHistory() {
  const libraries = useLibraries()
  const { kind, deletion } = libraries[useStores().kind === 'uploads' ? 'generated' : 'uploads']
  const { goTo, show } = useFrame((state) => state)
  const [runs, setRuns] = useState(0)

  useEffect(() => {
    let isCurrent = true
    const read = async (): Promise<void> => {
      const past = await deletion.getState().runs()
      if (isCurrent && past.ok) setRuns(past.value.length)
    }
    void read()
    return () => {
      isCurrent = false
    }
  }, [deletion])

  if (runs === 0) return null
  return (
    <p className="other-history">
      {words.inOther(runs, common[kind])}{' '}
      <Button
        look="quiet"
        onClick={() => {
          goTo(kind)
          show('history')
        }}
      >
        {words.show}
      </Button>
    </p>
  )
}
