import { type ReactNode, useId, useMemo } from 'react'
import { Picture } from '../media/picture'
import { useLibrary } from '../stores'
import { Button } from '../ui/button'
import { stripOf } from './kinds/strip'
import type { Reach, Suggestion } from './kinds/suggestion'
import { texts, words } from './words'

interface Props {
  readonly suggestion: Suggestion
  readonly reach: Reach | null
  readonly onShow: () => void
  readonly onPutAway: () => void
}

/** What, how many, why, and what speaks against it (R34). */
export function SuggestionCard({ suggestion, reach, onShow, onPutAway }: Props) {
  const { kind, count } = suggestion
  const title = useId()

  return (
    <article className="suggestion" aria-label={texts.cardName(suggestion)}>
      <Strip suggestion={suggestion} />
      <Title id={title} name={words.name[kind]}>
        {texts.assets(count)}
      </Title>
      <p>{texts.reasonFor(suggestion, reach)}</p>
      <p className="soft">
        <b>{words.against}</b> {texts.against(suggestion, reach)}
      </p>
      <div className="suggestion-actions">
        <Button aria-describedby={title} onClick={onShow}>
          {texts.show(count)}
        </Button>
        <Button look="quiet" aria-describedby={title} onClick={onPutAway}>
          {words.notThese}
        </Button>
      </div>
    </article>
  )
}

/** In place of what cannot be said before the history was read. */
export function WaitingCard({ kind }: Pick<Suggestion, 'kind'>) {
  return (
    <article className="suggestion suggestion-waiting" aria-label={words.name[kind]}>
      <div className="suggestion-strip" />
      <Title name={words.name[kind]}>{words.waiting}</Title>
    </article>
  )
}

function Title({ id, name, children }: { id?: string; name: string; children: ReactNode }) {
  return (
    <h2>
      <span id={id}>{name}</span>
      <small>{children}</small>
    </h2>
  )
}

function Strip({ suggestion: { indices } }: { suggestion: Suggestion }) {
  const catalog = useLibrary((library) => library.catalog)
  const strip = useMemo(() => stripOf(catalog, indices), [catalog, indices])

  return (
    <div className="suggestion-strip" aria-hidden="true">
      {strip.map((index) => {
        const asset = catalog.at(index)
        return (
          asset && (
            <span key={asset.id}>
              <Picture asset={asset} />
            </span>
          )
        )
      })}
    </div>
  )
}
