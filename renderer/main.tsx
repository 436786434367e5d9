import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { readBridge } from './bridge'
import { createStores, StoresProvider } from './stores'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
const stores = createStores(readBridge())
// Before anything is drawn, so that a dark theme does not begin with a flash of light.
await Promise.all([stores.settings.getState().load(), stores.program.getState().load()])
const { report } = stores.program.getState()
// What no boundary catches: a handler of an event, a promise nobody waited for.
addEventListener('error', ({ error, message }) => report(error ?? message))
addEventListener('unhandledrejection', ({ reason }) => report(reason))
createRoot(root).render(
  <StrictMode>
    <StoresProvider stores={stores}>
      <App />
    </StoresProvider>
  </StrictMode>
)
