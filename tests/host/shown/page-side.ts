/**
 * A script for the page, run before any of its own: Electron's renderer side, around `preload`, the
 * text of the built preload script.
 */
export function pageSide(preload: string): string {
  return `(() => {
  if (window !== window.top) return
  const ipc = window.__hostIpc
  delete window.__hostIpc
  const open = window.__hostOpen
  delete window.__hostOpen
  const permitted = window.__hostPermission
  delete window.__hostPermission
  const close = window.__hostClose
  delete window.__hostClose
  // As in Electron, the window is asked, and may refuse.
  window.close = () => void close()
  // Asked of the session first, as in Electron. A player's own button is not seen here.
  const fill = Element.prototype.requestFullscreen
  Element.prototype.requestFullscreen = async function (...options) {
    if (!(await permitted('fullscreen'))) throw new TypeError('Permissions check failed')
    return fill.apply(this, options)
  }
  // As in Electron, the program's handler decides before the network is asked.
  window.open = (url = 'about:blank') => {
    void open(new URL(url, location.href).href)
    return null
  }
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[target]') : null
    if (!link || ['', '_self', '_top', '_parent'].includes(link.target)) return
    event.preventDefault()
    window.open(link.href)
  }, true)
  const listeners = new Map()
  const freeze = (value) => {
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze)
    return Object.freeze(value)
  }
  const missing = (name) => {
    throw new Error(name + ' is not in the host')
  }
  const strict = (name, part) =>
    new Proxy(part, {
      get: (target, key) => (key in target ? target[key] : missing(name + '.' + String(key)))
    })

  const listenersOf = (channel) => listeners.get(channel) ?? []
  Object.defineProperty(window, Symbol.for('host.emit'), {
    value: (channel, args) => {
      for (const listener of [...listenersOf(channel)]) listener({}, ...args)
    }
  })

  const electron = strict('electron', {
    contextBridge: strict('contextBridge', {
      exposeInMainWorld: (key, api) =>
        Object.defineProperty(window, key, { value: freeze(api), enumerable: true })
    }),
    ipcRenderer: strict('ipcRenderer', {
      invoke: async (channel, ...args) => {
        const { value, error } = await ipc(channel, structuredClone(args))
        if (error !== undefined) throw new Error(error)
        return value
      },
      on: (channel, listener) => void listeners.set(channel, [...listenersOf(channel), listener]),
      removeListener: (channel, listener) => {
        const others = listenersOf(channel).filter((other) => other !== listener)
        listeners.set(channel, others)
      }
    })
  })
  const require = (name) => (name === 'electron' ? electron : missing('require of ' + name))
  ;((require, exports, module, process) => { ${preload}
  })(require, {}, { exports: {} }, undefined)
})()`
}
