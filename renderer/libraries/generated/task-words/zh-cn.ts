import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/zh-cn'
import type { stateWords as englishStates, workWords as englishWorks } from '../task-words'

export const NO_PROMPT = '无提示词'
export const worksOf = (value: number): string => count(value, { other: (n) => `${n} 个作品` })

export const stateWords: typeof englishStates = {
  running: '进行中',
  failed: '失败，未生成任何内容',
  made: '没有作品',
  withWorks: { running: '进行中', failed: '失败' },
  works: worksOf,
  noPrompt: NO_PROMPT
}

export const workWords: typeof englishWorks = {
  works: '此任务的作品',
  workOf: (at, total) => `作品 ${formatNumber(at + 1)} / ${formatNumber(total)}`,
  title: (prompt, at, total) => `作品 ${formatNumber(at + 1)} / ${formatNumber(total)}，${prompt}`,
  prompt: '提示词',
  model: '模型',
  status: '状态',
  state: { made: '已完成', running: '进行中', failed: '失败' },
  favourite: '收藏',
  favourites: {
    yes: '是：不会被删除',
    no: '否',
    'not-known': '未知：如果您要删除，会先查询'
  },
  favouritesUnknown: {
    title: '尚不知道哪些任务已收藏',
    hint: '可灵的列表不会说明哪些任务已收藏。删除前会逐个查询，已收藏的任务始终保留。',
    lookUp: '查询哪些已收藏',
    show: (value) =>
      count(value, {
        other: (n) => `显示 ${n} 个尚未查询的任务`
      })
  },
  made: '生成日期',
  inputs: '生成所用',
  noInputs: '据可灵所示，只用了提示词。',
  openUpload: '打开上传的素材',
  uploadGone: '已不在列表中的上传的素材',
  otherWork: '另一个任务的作品',
  unknownInput: '可灵未指明的输入',
  settings: '设置',
  loading: '正在查询…',
  notListed: '在列表中读取到此任务之前，Kling Sweep 没有更多信息。'
}
