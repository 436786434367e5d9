import type { words as english } from '../words'

export const words: typeof english = {
  title: 'Kling Sweep 自身的文件有问题',
  continues: 'Kling Sweep 将不使用其内容，继续运行。',
  lasts: '您的更改在退出前有效，但下次启动时可能丢失。',
  dismiss: '关闭'
}
