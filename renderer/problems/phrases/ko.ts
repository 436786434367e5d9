import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/ko'

export const UNLOCK =
  '직접 보호한 항목의 보호를 해제하려면 사이드바에서 ‘보호됨’을 여세요. 즐겨찾기의 보호를 해제하려면 Kling에서 즐겨찾기를 해제하세요.'

export const seconds = (ms: number): string =>
  count(Math.ceil(ms / 1000), { other: (n) => `${n}초` })

export const megabytes = (bytes: number): string =>
  `${formatNumber(Math.round(bytes / 1024 / 1024))} MB`

/** What each system calls its keychain, with the particles it takes. */
const KEYCHAINS = {
  mac: {
    name: '키체인',
    subject: '키체인이',
    topic: '키체인은',
    object: '키체인을',
    within: '키체인에',
    from: '키체인에서'
  },
  windows: {
    name: '자격 증명 관리자',
    subject: '자격 증명 관리자가',
    topic: '자격 증명 관리자는',
    object: '자격 증명 관리자를',
    within: '자격 증명 관리자에',
    from: '자격 증명 관리자에서'
  },
  linux: {
    name: '키 모음',
    subject: '키 모음이',
    topic: '키 모음은',
    object: '키 모음을',
    within: '키 모음에',
    from: '키 모음에서'
  }
}

function systemOf(platform: string): keyof typeof KEYCHAINS {
  if (platform.startsWith('Mac')) return 'mac'
  return platform.startsWith('Win') ? 'windows' : 'linux'
}

export const keychain = KEYCHAINS[systemOf(globalThis.navigator?.platform ?? '')]
