import type { PlannedAsset } from '@shared/deletion'
import { type ReactNode, Suspense } from 'react'
import { entryList, planList } from '../../later'
import { Later } from '../../ui/loading/later'
import type { EntriesProps } from './entries'
import type { FrozenListProps } from './frozen-list'

/** Every asset of a plan. */
export const PlannedAssets = (props: FrozenListProps<PlannedAsset>) => (
  <Listed>
    <Later what={planList} props={props} />
  </Listed>
)

/** Every asset of a run and its outcome. */
export const LazyEntries = (props: EntriesProps) => (
  <Listed>
    <Later what={entryList} props={props} />
  </Listed>
)

/** Takes the room of a list until it is there. */
const Listed = ({ children }: { readonly children: ReactNode }) => (
  <Suspense fallback={<div className="frozen-list" />}>{children}</Suspense>
)
