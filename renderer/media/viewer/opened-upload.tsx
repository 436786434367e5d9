import type { Asset } from '@shared/asset'
import { uploadName } from '../../library/words'
import { titleOf } from '../words'
import { ViewerStage } from './viewer-stage'

/** An upload in full size. */
export const OpenedUpload = ({ asset }: { asset: Asset }) => (
  <ViewerStage asset={asset} title={titleOf(asset, uploadName(asset))} />
)
