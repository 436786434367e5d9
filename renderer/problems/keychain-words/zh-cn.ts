import { formatNumber } from '@shared/language/count'
import { assertNever } from '@shared/problem'
import type { keychainWords as english } from '../keychain-words'
import { keychain, seconds } from '../phrases/zh-cn'

type KeychainProblem = Parameters<typeof english>[0]

export function keychainWords(problem: KeychainProblem): ReturnType<typeof english> {
  switch (problem.kind) {
    case 'keychain-no-library':
      return {
        what: `Kling Sweep 无法使用${keychain}：缺少所需的系统组件。`,
        remedy:
          '请安装 libsecret（Debian 和 Ubuntu 上为 libsecret-1-0），然后重新启动 Kling Sweep。'
      }
    case 'keychain-no-bus':
      return {
        what: `没有 D-Bus 会话，而${keychain}需要它。`,
        remedy: '请从桌面会话启动 Kling Sweep。'
      }
    case 'keychain-no-service':
      return {
        what: `本机上没有正在运行的${keychain}服务。`,
        remedy: '请安装或启动 GNOME Keyring、KWallet 等服务，然后重试。'
      }
    case 'keychain-restarted':
      return {
        what: `${keychain}服务已重新启动，Kling Sweep 无法连接到新的服务。`,
        remedy: '请重新启动 Kling Sweep。'
      }
    case 'keychain-denied':
      return {
        what: `系统询问是否允许 Kling Sweep 使用${keychain}，但被拒绝了。`,
        remedy: '请重试，并在系统询问时允许访问。'
      }
    case 'keychain-locked':
      return {
        what: `${keychain}已锁定，因此无法存储令牌。`,
        remedy: `请解锁${keychain}，然后重新输入令牌。`
      }
    case 'keychain-missing':
      return {
        what: `无法使用系统的${keychain}（${problem.why}）。`,
        remedy: `请检查${keychain}是否已解锁并正在运行，然后重试。`
      }
    case 'keychain-silent':
      return {
        what: `系统的${keychain}在 ${seconds(problem.afterMs)}内没有响应。`,
        remedy: `${keychain}可能正在另一个窗口中要求输入密码；如果是，请在那里输入。否则请将其重新启动，然后重试。`
      }
    case 'keychain-unreadable':
      return {
        what: `已存储令牌，但${keychain}未将其提供，可能已锁定。`,
        remedy: `请解锁${keychain}，然后重试。`
      }
    case 'keychain-foreign':
      return {
        what: `${keychain}中的条目由较新版本的 Kling Sweep 写入，已保持原样。`,
        remedy: '请安装最新版本的 Kling Sweep。'
      }
    case 'keychain-full':
      return {
        what: `此系统的${keychain}可容纳 ${formatNumber(problem.limitBytes)} 字节，而令牌需要 ${formatNumber(problem.bytes)} 字节。未保存任何内容。`,
        remedy: '请移除一个不再需要的令牌，然后重新添加此令牌。'
      }
    default:
      return assertNever(problem)
  }
}
