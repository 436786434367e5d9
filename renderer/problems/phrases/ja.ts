import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/ja'

export const UNLOCK =
  '保護を解除するには、サイドバーの「保護中」を開いてください。お気に入りの保護を解除するには、Kling でお気に入りから外してください。'

export const seconds = (ms: number): string =>
  count(Math.ceil(ms / 1000), { other: (n) => `${n} 秒` })

export const megabytes = (bytes: number): string =>
  `${formatNumber(Math.round(bytes / 1024 / 1024))} MB`

/** What each system calls its keychain. */
const KEYCHAINS = {
  mac: 'キーチェーン',
  windows: '資格情報マネージャー',
  linux: 'キーリング'
}

function systemOf(platform: string): keyof typeof KEYCHAINS {
  if (platform.startsWith('Mac')) return 'mac'
  return platform.startsWith('Win') ? 'windows' : 'linux'
}

export const keychain = KEYCHAINS[systemOf(globalThis.navigator?.platform ?? '')]
