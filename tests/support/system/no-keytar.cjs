// For NODE_OPTIONS: keytar's native part cannot be loaded, as on a system without libsecret. In the program alone, not in the scripts that start it.
const Module = require('node:module')

const load = Module._load
if (process.argv[1]?.endsWith('index.js')) {
  Module._load = (request, ...rest) => {
    if (/[\\/]keytar[\\/]|^keytar$/.test(request))
      throw new Error('libsecret-1.so.0: cannot open shared object file: No such file or directory')
    return load(request, ...rest)
  }
}
