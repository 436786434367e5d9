import type { LinkName } from '@shared/links'

export const words = {
  open: {
    useapi: 'Open useapi.net',
    'useapi-kling': 'Open Kling set-up at useapi.net',
    releases: 'Open the releases page'
  } satisfies Record<LinkName, string>
} as const
