import type { Asset } from '@shared/asset'
import { type ReactNode, Suspense } from 'react'
import { ViewerCopy } from '../../copies/archive/viewer-copy'
import { CopyPicture } from '../../copies/out/copy-picture'
import { AssetName } from '../../library/asset-name'
import { words as libraryWords } from '../../library/words'
import { formatDuration, formatTime } from '../../ui/format'
import { HeartIcon } from '../../ui/icons'
import { UsesSection } from '../../works/uses-section'
import { pixelsOf, words } from '../words'
import { CopyId } from './copy-id'

/** What is known about an asset. Values the service did not give are shown as unknown. */
export function ViewerFacts({ asset }: { asset: Asset }) {
  const { name, type, width, height, durationMs, createdAt, updatedAt, favored } = asset

  return (
    <aside className="viewer-facts" aria-label={words.facts}>
      <dl>
        <Fact term={words.name}>
          <AssetName name={name} />
        </Fact>
        <Fact term={words.type}>{libraryWords.type[type]}</Fact>
        {type !== 'audio' && (
          <Fact term={words.pixels}>
            {width && height ? pixelsOf(width, height) : words.unknown}
          </Fact>
        )}
        {(type === 'video' || type === 'audio') && (
          <Fact term={words.duration}>
            {durationMs === null ? words.unknown : formatDuration(durationMs)}
          </Fact>
        )}
        <Fact term={words.uploaded}>
          {createdAt === null ? words.unknown : formatTime(createdAt)}
        </Fact>
        <Fact term={words.updated}>
          {updatedAt === null ? words.unknown : formatTime(updatedAt)}
        </Fact>
        <Fact term={words.id}>
          <CopyId key={asset.id} id={asset.id} />
        </Fact>
      </dl>
      {favored && (
        <p>
          <HeartIcon />
          {words.favourite}
        </p>
      )}
      {type === 'image' && <CopyPicture key={asset.id} id={asset.id} />}
      <Suspense>
        <ViewerCopy id={asset.id} />
      </Suspense>
      <Suspense>
        <UsesSection key={asset.id} id={asset.id} />
      </Suspense>
    </aside>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
