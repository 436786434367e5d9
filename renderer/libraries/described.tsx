import { type ReactNode, useContext } from 'react'
import { generatedLibrary } from '../later'
import { Later } from '../ui/loading/later'
import { DescriptionContext } from './description'
import { KindContext } from './kind-context'
import { uploadsLibrary } from './uploads/uploads-library'

/** Gives its parts the description of their library. Suspends until it is loaded. */
export function Described({ children }: { children: ReactNode }) {
  const kind = useContext(KindContext)
  return kind === 'uploads' ? (
    <DescriptionContext value={uploadsLibrary}>{children}</DescriptionContext>
  ) : (
    <Later what={generatedLibrary} props={{ children }} />
  )
}
