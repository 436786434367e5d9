import type { OpenConnection } from '@shared/account'
import { PARALLEL_LIMIT } from '@shared/deletion'
import { DENSITIES, THEMES } from '@shared/settings'
import type { ReactNode } from 'react'
import { usePreferences } from '../stores'
import { Choice } from '../ui/choice'
import { Trouble } from '../ui/trouble'
import { words } from './words'

const PARALLEL = Array.from({ length: PARALLEL_LIMIT }, (_, at) => [String(at + 1), String(at + 1)] as const)

/** What the user can choose, and what is good to know. Everything takes effect at once. */
export function SettingsScreen({ connection, account }: { connection: OpenConnection; account: string }) {
  const { preferences, problem, change } = usePreferences((state) => state)
  return (
    <section className="page" aria-labelledby="settings-title">
      <header className="toolbar">
        <h1 id="settings-title">{words.title}</h1>
      </header>
      <div className="page-body">
        {problem && <Trouble problem={problem} meaning={words.notStored} />}
        <Card title={words.appearance}>
          <Choice
            label={words.theme}
            options={THEMES.map((theme) => [theme, words.themes[theme]] as const)}
            value={preferences.theme}
            onChange={(theme) => void change({ theme })}
          />
          <Choice
            label={words.density}
            options={DENSITIES.map((density) => [density, words.densities[density]] as const)}
            value={preferences.density}
            onChange={(density) => void change({ density })}
          />
        </Card>
        <Card title={words.deleting}>
          <Choice
            label={words.parallel}
            options={PARALLEL}
            value={String(preferences.parallel)}
            onChange={(parallel) => void change({ parallel: Number(parallel) })}
          />
          <small>{words.parallelHint}</small>
          <label className="check-line">
            <input type="checkbox" checked={preferences.notify} onChange={(event) => void change({ notify: event.target.checked })} />
            <span>
              {words.notify}
              <small>{words.notifyHint}</small>
            </span>
          </label>
        </Card>
        <Card title={words.token}>
          <dl className="facts">
            <Fact term={words.account}>{account}</Fact>
            <Fact term={words.kept}>{words.keptIn[connection.storage.kind]}</Fact>
            <Fact term={words.service}>{connection.endpoint.url}</Fact>
          </dl>
        </Card>
        <Card title={words.generatedTitle}>
          <p>{words.generated}</p>
        </Card>
      </div>
    </section>
  )
}

function Card({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="card">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
