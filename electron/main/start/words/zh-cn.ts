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
    `它已在计算机 ${computer} 上运行，使用同一个数据文件夹 ${dataFolder}。请先在那台计算机上关闭它。如果它没有在那里运行，请从该文件夹中移除文件 ${lock}。`,

  endpoint: {
    noAddress: (from) => `${from} 不是地址`,
    notPlain: (from) => `${from} 必须是简单的基础地址，不含凭据、查询或片段`,
    notHttps: (from) => `${from} 必须使用 https；http 仅可用于本机`
  },
  demoTakes: (limit) => `--demo 接受 0 到 ${limit} 之间的素材数量`,
  configTakes: '--config 接受文件路径：--config=<路径>',
  unreadable: (name, code) => `无法读取 ${name}（${code}）`,
  noFile: (name) => `无法读取 ${name}：没有这个文件`,
  notUsed: (name, why) => `未使用 ${name}：${why}`,
  wrong: {
    noJson: (line) => `不是有效的 JSON（第 ${line} 行）`,
    secret: (key) =>
      `“${key}”看起来像令牌或密码。此文件不能包含这些内容：令牌在程序中输入，保存在钥匙串中`,
    isSecret: '内容看起来像令牌或密码。此文件不能包含这些内容：令牌在程序中输入，保存在钥匙串中',
    otherForm: '格式与文档不符',
    unknownKey: (key, known) => `未知的键“${key}”。可用的键：${known}`,
    noObject: '必须只包含一个 JSON 对象',
    takes: (key, what) => `“${key}”接受：${what}`
  },
  what: {
    address: 'API 的基础地址（文本）',
    emails: (limit) => `最多 ${limit} 个电子邮件地址的列表`,
    oneOf: (values) => `以下之一：${values}`,
    wholeTo: (limit) => `1 到 ${limit} 之间的整数`,
    trueOrFalse: 'true 或 false'
  }
}
