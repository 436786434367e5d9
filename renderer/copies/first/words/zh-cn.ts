import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/zh-cn'
import { words as copiesWords } from '../../words/zh-cn'
import type { words as english } from '../words'

export const words: typeof english = {
  first: '先保存本地副本',
  off: '可灵没有回收站：如果磁盘上没有本地副本，就什么都不会留下。而且并非所有文件都能重新上传到可灵。',
  choose: '选择文件夹…',
  change: '更改…',
  noFolder: '尚未选择文件夹。',
  estimating: '正在查看已保存的内容…',
  into: (folder) => `保存到“${folder}”。只删除本地副本经重新读取且完整的内容。`,
  saving: '正在保存本地副本',
  unproved: '未能验证的本地副本',
  showCopies: '显示本地副本',
  listsMeaning: '删除之前已完整读回副本。只有旁边的清单 manifest.jsonl 和 SHA256SUMS 可能不完整。',
  estimate: {
    saved: (value) => `${formatNumber(value)} 个已保存`,
    toFetch: (value, bytes) => `${formatNumber(value)} 个待获取，约 ${bytes}`,
    toFetchUnknown: (value) => `${formatNumber(value)} 个待获取，大小未知`,
    nothing: '没有可保存的内容。',
    sentence: (facts) => `${facts}。`,
    free: (bytes) => `磁盘可用空间为 ${bytes}。`
  },
  noRoom: (bytes) => `磁盘空间还差 ${bytes}。请腾出空间，或选择其他文件夹。`,
  notTaken: {
    sentence: (value, facts) =>
      `就目前所知，其中 ${formatNumber(value)} 个无法重新上传到可灵：${facts}。`,
    type: (value, types) => `${formatNumber(value)} 个因格式（${types}）`,
    bytes: (value) => `${formatNumber(value)} 个因文件大小`,
    sides: (value) => `${formatNumber(value)} 个因像素过少`,
    duration: (value) => `${formatNumber(value)} 个因时长`
  },
  lanes: {
    deleted: (deleted, total) => `已删除 ${formatNumber(deleted)} / ${formatNumber(total)} 个`,
    proved: (value) => count(value, { other: (n) => `${n} 份本地副本已验证` }),
    next: (value) => count(value, { other: (n) => `${n} 份本地副本已验证，接下来将删除` }),
    toSave: (value) => `${formatNumber(value)} 个待保存`,
    aside: (value) => `${formatNumber(value)} 个已搁置：本地副本未验证`
  },
  unprovedTitle: (value) => count(value, { other: (n) => `${n} 个未删除：其本地副本未能验证` }),
  untouched: (value) => count(value, { other: () => '它们在可灵上不受影响。' }),
  readBack: (deleted) =>
    count(deleted, {
      other: (n) => `已删除的 ${n} 个在删除之前，其本地副本均已重新读取且完整。`
    }),
  notDeleted: (why) => `未删除：${copiesWords.unproved(why)}`,
  copyProved: '本地副本已验证。',
  stillThereEmpty: '仍然存在：素材库中仍有显示。该任务没有作品，可灵可能找不到可删除的内容。',
  workProved: {
    clean: '本地副本已验证，无水印。',
    partly: '本地副本已验证，部分无水印。',
    asShown: '本地副本已验证，与可灵中显示的相同。'
  }
}
