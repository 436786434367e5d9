import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/zh-cn'

export const UNLOCK = '要取消保护，请打开侧边栏中的“受保护”；已收藏的，请在可灵中取消收藏。'

export const seconds = (ms: number): string =>
  count(Math.ceil(ms / 1000), { other: (n) => `${n} 秒` })

export const megabytes = (bytes: number): string =>
  `${formatNumber(Math.round(bytes / 1024 / 1024))} MB`

/** What each system calls its keychain. */
const KEYCHAINS = { mac: '钥匙串', windows: '凭据管理器', linux: '密钥环' }

function systemOf(platform: string): keyof typeof KEYCHAINS {
  if (platform.startsWith('Mac')) return 'mac'
  return platform.startsWith('Win') ? 'windows' : 'linux'
}

export const keychain = KEYCHAINS[systemOf(globalThis.navigator?.platform ?? '')]
