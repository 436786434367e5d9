import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { readBridge } from './bridge'
import { createStores, StoresProvider } from './stores'

async function start(root: HTMLElement): Promise<void> {
  const stores = createStores(readBridge())
  const { report } = stores.program.getState()
  // What no boundary catches: a handler of an event, a promise nobody waited for.
  addEventListener('error', ({ error, message }) => report(error ?? message))
  addEventListener('unhandledrejection', ({ reason }) => report(reason))
  // Asked for at once, and not waited for: the keychain may take its time. What is there by the
  // first drawing is drawn.
  void stores.accounts.getState().load()
  // Before anything is drawn, so that a dark theme does not begin with a flash of light.
  await stores.settings.getState().load()
  createRoot(root).render(
    <StrictMode>
      <StoresProvider stores={stores}>
        <App />
      </StoresProvider>
    </StrictMode>
  )
  // What the first screen can do without: asked for when it stands.
  requestIdleCallback(() => {
    void stores.notices.getState().load()
    void stores.program.getState().load()
  })
}

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
void start(root)
