/** The systems whose rules differ. */
export type System = 'darwin' | 'win32' | 'linux'

export const thisSystem = (): System =>
  process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux'
