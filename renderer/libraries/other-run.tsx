import { useStore } from 'zustand'
import { BareRunBar, RunBar } from '../deletion/run-bar'
import { Boundary } from '../frame/boundary'
import { type Stores, useLibraries, useStores } from '../stores'
import { common } from '../ui/words'
import { KindContext } from './kind-context'

/** The stores of the library that is not on the screen. */
function useOther(): Stores {
  const libraries = useLibraries()
  return useStores().kind === 'uploads' ? libraries.generated : libraries.uploads
}

/** A deletion in the other library: it can be halted from here as well. */
export function OtherRun() {
  const { kind, deletion } = useOther()
  const step = useStore(deletion, (state) => state.step)
  if (step.kind !== 'running') return null

  return (
    <KindContext value={kind}>
      <Boundary instead={(again) => <BareRunBar onAgain={again} />}>
        <RunBar progress={step.progress} of={common[kind]} />
      </Boundary>
    </KindContext>
  )
}
