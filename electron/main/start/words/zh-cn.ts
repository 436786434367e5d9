import type { words as english } from '../words'

export const words: typeof english = {
  unusable: (path, why) => `无法使用数据文件夹 ${path}：${why}`,
  why: {
    isFile: '它是文件，不是文件夹',
    inFile: '它是文件，或位于文件之中',
    mayNotWrite: '当前用户无权在此写入',
    readOnly: '磁盘为只读',
    full: '磁盘已满',
    quota: '磁盘配额已用完',
    tooLong: '名称过长'
  },
  elsewhere: (computer, dataFolder, lock) =>
    `它已在计算机 ${computer} 上运行，使用同一个数据文件夹 ${dataFolder}。请先在那台计算机上关闭它。如果它没有在那里运行，请从该文件夹中移除文件 ${lock}。`
}
