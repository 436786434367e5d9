import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { readBridge } from './bridge'
import { StoresProvider } from './stores'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <StoresProvider bridge={readBridge()}>
      <App />
    </StoresProvider>
  </StrictMode>
)
