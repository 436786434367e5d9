import { createNetwork, type Network } from '../../../electron/network/network'

/** A direct way out, with Node's own certificates. */
export const STRAIGHT: Network = createNetwork({
  resolveProxy: async () => 'DIRECT',
  env: {},
  trusted: () => null
})
