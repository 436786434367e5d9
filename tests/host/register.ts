import Module, { register } from 'node:module'

register('./hooks.js', import.meta.url)

// A dependency's `require('electron')` would reach the npm package, which starts a download. It is
// refused instead.
const load: unknown = Reflect.get(Module, '_load')
if (typeof load !== 'function') throw new Error('Node has no Module._load')
Reflect.set(Module, '_load', (request: string, ...rest: unknown[]): unknown => {
  if (request === 'electron') throw new Error("require('electron') is not in the host: import it")
  return Reflect.apply(load, Module, [request, ...rest])
})
