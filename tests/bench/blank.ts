import { join } from 'node:path'
import { app, BrowserWindow, protocol } from 'electron'

// The smallest program with a window and an empty page. `npm run bench:library` compares the start
// with it: the time it takes is the host's own. Its preload script asks main for nothing, since
// nobody answers here.

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true } }
])
app.enableSandbox()
void app.whenReady().then(() => {
  const page =
    '<!doctype html><html lang="en"><head><title>Blank</title><link rel="icon" href="data:,"></head>' +
    '<body><main></main></body></html>'
  protocol.handle(
    'app',
    async () => new Response(page, { headers: { 'content-type': 'text/html' } })
  )

  const preload = join(import.meta.dirname, 'blank-preload.cjs')
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    webPreferences: { preload, contextIsolation: true, sandbox: true, nodeIntegration: false }
  })
  app.on('window-all-closed', () => app.quit())
  void window.loadURL('app://ui/index.html')
})
