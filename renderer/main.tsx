import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { readBridge } from './bridge'
import { speakAsChosen } from './languages/speak'
import { Spoken } from './languages/spoken'
import { loadTheRest } from './load-the-rest'
import { createStores, StoresProvider } from './stores'

async function start(root: HTMLElement): Promise<void> {
  const stores = createStores(readBridge())

  // Errors no boundary catches: in event handlers, and in promises nothing awaits.
  const { report } = stores.program.getState()
  addEventListener('error', ({ error, message }) => report(error ?? message))
  addEventListener('unhandledrejection', ({ reason }) => report(reason))

  // Not awaited: the keychain may take its time, and the page can be shown without it.
  void stores.accounts.getState().load()
  // Awaited, so that nothing is drawn in another theme or language first.
  await stores.settings.getState().load()

  const react = createRoot(root)
  await speakAsChosen(stores.settings, () =>
    react.render(
      <StrictMode>
        <StoresProvider stores={stores}>
          <Spoken>
            <App />
          </Spoken>
        </StoresProvider>
      </StrictMode>
    )
  )

  // The first screen can do without these.
  requestIdleCallback(() => {
    void stores.notices.getState().load()
    void stores.program.getState().load()
    loadTheRest()
    const { works, copies, archive } = stores.libraries.uploads
    void works()
    void copies()
    void archive()
  })
}

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
void start(root)
