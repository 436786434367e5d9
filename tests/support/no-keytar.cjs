// For NODE_OPTIONS: keytar's native part cannot be loaded, as on a system without libsecret.
const Module = require('node:module')

const load = Module._load
Module._load = (request, ...rest) => {
  if (/[\\/]keytar[\\/]|^keytar$/.test(request)) throw new Error('libsecret-1.so.0: cannot open shared object file: No such file or directory')
  return load(request, ...rest)
}
