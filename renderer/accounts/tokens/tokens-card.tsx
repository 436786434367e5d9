import { words } from '../words'
import { TokensPanel } from './tokens-panel'

/** The list of tokens on the settings screen. */
export function TokensCard() {
  return (
    <section className="card" aria-labelledby="tokens-card">
      <h2 id="tokens-card">{words.accounts}</h2>
      <p>{words.accountsHint}</p>
      <TokensPanel />
    </section>
  )
}
