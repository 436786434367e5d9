import { OpenLink } from '../../problems/open-link'
import { TokenDrawing } from './token-drawing'
import { words } from './words'
import './first-start.css'

/** Where the token is found. */
export function WhereTheTokenIs() {
  const steps = [
    [words.mailTitle, words.mailText],
    [words.copyTitle, words.copyText],
    [words.pasteTitle, words.pasteText]
  ] as const

  return (
    <section className="token-place" aria-label={words.where}>
      <TokenDrawing />
      <ol>
        {steps.map(([title, text]) => (
          <li key={title}>
            <b>{title}</b>
            <span>{text}</span>
          </li>
        ))}
      </ol>
      <OpenLink name="useapi" />
    </section>
  )
}

/** What this computer will hold, before anything is entered. */
export function WhatIsStored() {
  const lines = [
    [words.token, words.tokenPlace],
    [words.lists, words.listsPlace],
    [words.copies, words.copiesPlace]
  ] as const

  return (
    <section className="stored-where" aria-label={words.stored}>
      <h2>{words.stored}</h2>
      <dl>
        {lines.map(([what, place]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{place}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
