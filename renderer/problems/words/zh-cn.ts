import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/zh-cn'
import { assertNever, type Problem, type Said } from '@shared/problem'
import { common } from '../../ui/words/zh-cn'
import { fileWords } from '../file-words/zh-cn'
import { keychainWords } from '../keychain-words/zh-cn'
import type { Sentences } from '../phrases'
import { megabytes, seconds, UNLOCK } from '../phrases/zh-cn'
import type { words as english } from '../words'

export const words: typeof english = {
  open: {
    useapi: '打开 useapi.net',
    'useapi-kling': '打开 useapi.net 上的可灵设置',
    releases: '打开发布页面'
  },
  of: sentencesOf,
  duplicatesStay
}

/** Adds the service's own words, where it had any. */
const quoting = (sentence: string, said: Said): string =>
  said === null ? sentence : `${sentence}服务的原话：“${said}”。`

function sentencesOf(problem: Problem): Sentences {
  switch (problem.kind) {
    case 'unauthorized':
      return {
        what: '服务不接受此 API 令牌。',
        remedy: problem.isUnlikely
          ? '这看起来不是令牌：令牌以“user:”和数字开头。请从 useapi.net 完整复制。'
          : '令牌可能已被重置。请输入 useapi.net 上当前的令牌。'
      }
    case 'payment-required':
      return {
        what: quoting('useapi.net 订阅未生效，或其点数已用尽。', problem.said),
        remedy: '请在 useapi.net 续订，然后重试。'
      }
    case 'forbidden':
      return {
        what: quoting('服务拒绝了访问。', problem.said),
        remedy: '请在 useapi.net 检查此账号是否属于您的令牌。'
      }
    case 'not-found':
      return {
        what: quoting('服务未找到所请求的内容。', problem.said),
        remedy: '请在 useapi.net 检查此账号，然后刷新。'
      }
    case 'rate-limited':
      return {
        what: quoting('请求过多：服务要求暂停一下。', problem.said),
        remedy:
          problem.retryAfterMs === null
            ? '请等待几分钟，然后重试。'
            : `请等待 ${seconds(problem.retryAfterMs)}，然后重试。`
      }
    case 'session-broken':
      return {
        what: '服务与此可灵账号的会话已断开。',
        remedy: '请在 useapi.net 重新添加此账号，然后重试。'
      }
    case 'rejected':
      return { what: quoting('服务拒绝了该请求。', problem.said), remedy: '请刷新，然后重试。' }
    case 'service-failed':
      return {
        what: quoting(`服务自身出现问题（状态 ${problem.status}）。`, problem.said),
        remedy: '请稍候，然后重试。'
      }
    case 'unexpected-status':
      return {
        what: quoting(`服务返回了意外的响应（状态 ${problem.status}）。`, problem.said),
        remedy: '请检查服务地址，然后重试。'
      }
    case 'unreadable':
      return {
        what: `无法读取服务的响应（${problem.why}）。`,
        remedy: '请重试。响应可能被代理更改过。'
      }
    case 'too-large':
      return {
        what: `服务的响应超过 ${megabytes(problem.limitBytes)}，因此没有读取。`,
        remedy: '请重试。'
      }
    case 'unreachable':
      return {
        what: `无法连接到服务（${problem.code}）。`,
        remedy: '请检查网络连接，然后重试。'
      }
    case 'untrusted':
      return {
        what: `服务器的证书不受信任（${problem.code}）。未发送任何内容。`,
        remedy: '请检查本机的时钟和网络。如果您的公司会检查网络流量，其证书必须在系统的证书存储中。'
      }
    case 'proxy-refused':
      return proxyRefused(problem.status)
    case 'proxy-unsupported':
      return {
        what: `无法使用此代理：${problem.named}。未发送任何内容。`,
        remedy: '请在系统设置（或 HTTPS_PROXY）中设置 HTTP 或 HTTPS 代理，然后重试。'
      }
    case 'interrupted':
      return {
        what: `连接中断（${problem.code}）。`,
        remedy: '请检查网络连接，然后重试。'
      }
    case 'timed-out':
      return { what: `服务在 ${seconds(problem.afterMs)}内没有响应。`, remedy: '请重试。' }
    case 'cancelled':
      return { what: '已取消。', remedy: '您可以随时重新开始。' }
    case 'no-accounts':
      return {
        what: quoting('没有可灵账号与此令牌关联。', problem.said),
        remedy: '请在 useapi.net 添加您的可灵账号，然后重新连接。'
      }
    case 'account-missing':
      return {
        what: `账号 ${problem.email} 未与此令牌关联。`,
        remedy: '请检查电子邮件地址，或在 useapi.net 添加此账号。'
      }
    case 'not-connected':
      return { what: '此账号已不处于打开状态。', remedy: '请重新打开此账号。' }
    case 'not-checked':
      return {
        what: '自 Kling Sweep 启动以来，尚未连接到服务。',
        remedy: 'Kling Sweep 会继续尝试。在此之前不能刷新，也不能删除。'
      }
    case 'keychain-no-library':
    case 'keychain-no-bus':
    case 'keychain-no-service':
    case 'keychain-restarted':
    case 'keychain-denied':
    case 'keychain-locked':
    case 'keychain-missing':
    case 'keychain-silent':
    case 'keychain-unreadable':
    case 'keychain-foreign':
    case 'keychain-full':
      return keychainWords(problem)
    case 'token-gone':
      return { what: '此令牌已不在本机上。', remedy: '请重新输入令牌。' }
    case 'token-elsewhere':
      return {
        what: `此令牌属于另一个服务（${problem.origin}），不会发送给其他服务。`,
        remedy: '要使用此令牌，请以该服务启动 Kling Sweep。'
      }
    case 'plan-gone':
      return {
        what: '此确认已失效：素材库已刷新、已打开其他账号，或其中有内容被设为保护。',
        remedy: '请再次点击“删除”，查看当前列表。'
      }
    case 'plan-empty':
      return emptyPlan(problem)
    case 'run-active':
      return {
        what: '正在进行删除，或正在上传本地副本。',
        remedy: '请等待其结束，或先将其停止。'
      }
    case 'all-refused':
      return {
        what: quoting('服务接连拒绝删除。', problem.said),
        remedy: '请阅读服务的说明，然后继续，或就此结束本次删除。'
      }
    case 'locked-since':
      return {
        what: count(problem.locked, {
          other: (n) => `自您确认删除以来，其中 ${n} 个已受到保护。`
        }),
        remedy: '请取消保护以继续，或就此结束本次删除，再开始新的删除。'
      }
    case 'keep-list-lost':
      return {
        what: '无法读取您的保护列表：其文件已损坏或无法打开。',
        remedy:
          '请用备份还原该文件并重新启动 Kling Sweep；或者不使用此列表继续，并重新保护要留下的内容。'
      }
    case 'duplicates-lost':
      return {
        what: '无法读取您对重复项所作的决定：其文件已损坏。',
        remedy: '请打开“重复项”，在没有这些决定的情况下继续。'
      }
    case 'no-copies-folder':
      return {
        what: '尚未为此账号选择存档文件夹。',
        remedy: '请选择文件夹，然后重试。'
      }
    case 'copies-active':
      return {
        what: '已经在保存、检查或上传本地副本。',
        remedy: '请等待其结束，或将其停止。'
      }
    case 'copies-folder-gone':
      return {
        what: '此账号的本地副本文件夹已不在原处。',
        remedy: '请连接其所在的磁盘，或再次选择该文件夹，在那里重新开始。'
      }
    case 'copies-list-damaged':
      return {
        what: '本地副本的列表（manifest.jsonl）已损坏：其中缺少 SHA256SUMS 列出的文件。',
        remedy:
          '没有改动任何文件。请为可灵中仍有的内容再保存一次本地副本：已有的文件会保留，并重新列入。'
      }
    case 'file-too-large':
    case 'file-failed':
    case 'file-broken':
    case 'file-of-other':
      return fileWords(problem)
    case 'link-failed':
      return { what: '无法打开浏览器。', remedy: `请自行打开 ${problem.address}。` }
    case 'invalid-input':
      return {
        what: `无法使用此输入内容（${problem.why}）。`,
        remedy: '请检查输入内容，然后重试。'
      }
    default:
      return assertNever(problem)
  }
}

const AUTHENTICATION_REQUIRED = 407

function proxyRefused(status: number): Sentences {
  return status === AUTHENTICATION_REQUIRED
    ? {
        what: '代理要求提供用户名和密码。未发送任何内容。',
        remedy: '请以 HTTPS_PROXY=http://name:password@proxy:port 启动 Kling Sweep。'
      }
    : {
        what: `代理拒绝了连接（状态 ${status}）。`,
        remedy: '请咨询代理的管理者，然后重试。'
      }
}

function duplicatesStay(value: number): string {
  return count(value, {
    other: (n) => `${n} 个是重复项，而与其重复的素材不一定会留下。`
  })
}

function emptyPlan({ locked, unlisted, unbacked }: Problem & { kind: 'plan-empty' }): Sentences {
  return {
    what: common.sentences([
      '所选内容均无法删除。',
      locked > 0 && count(locked, { other: (n) => `有 ${n} 个受保护（已收藏，或由您设为保护）。` }),
      unlisted > 0 && `${formatNumber(unlisted)} 个可能已不存在。`,
      unbacked > 0 && duplicatesStay(unbacked)
    ]),
    remedy: common.sentences([
      unlisted > 0 && '请刷新素材库，然后重新选择。',
      unbacked > 0 && '请取消选中每组中要留下的那一个。',
      locked > 0 && UNLOCK
    ])
  }
}
