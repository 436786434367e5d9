import type { OpenConnection } from '@shared/account'
import { TokensCard } from '../accounts/tokens/tokens-card'
import { KeepListCard } from '../library/keep/keep-list-card'
import { CacheCard } from '../media/cache-card'
import { Trouble } from '../problems/trouble'
import { usePreferences } from '../stores'
import { LockIcon } from '../ui/icons'
import { common } from '../ui/words'
import { UsesCard } from '../works/uses-card'
import { Card, Fact } from './card'
import { DataCard, HelpCard, RemovalCard } from './data-cards'
import { AppearanceCard, KeyboardCard, NotificationsCard, PaceCard } from './preference-cards'
import { ProvisionedNote } from './provisioned'
import { words } from './words'

/** The user's choices, which apply immediately, and facts about the program. */
export function SettingsScreen({
  connection,
  account
}: {
  connection: OpenConnection
  account: string
}) {
  const problem = usePreferences((state) => state.problem)

  return (
    <section className="page" aria-labelledby="settings-title">
      <header className="toolbar">
        <h1 id="settings-title">{common.settings}</h1>
        <span className="toolbar-count">{words.atOnce}</span>
      </header>
      <div className="page-body settings-body" data-home tabIndex={-1}>
        {problem && <Trouble problem={problem} meaning={words.notStored} />}
        <ProvisionedNote />
        <div className="settings-cards">
          <AppearanceCard />
          <PaceCard />
          <NotificationsCard />
          <KeyboardCard />
          {/* Accounts and assets. */}
          <TokenCard connection={connection} account={account} />
          <TokensCard />
          <KeepListCard />
          <UsesCard />
          {/* Files on this computer. */}
          <CacheCard />
          <DataCard />
          <HelpCard />
          <RemovalCard />
        </div>
      </div>
    </section>
  )
}

function TokenCard({ connection, account }: { connection: OpenConnection; account: string }) {
  return (
    <Card title={words.token} icon={<LockIcon />}>
      <dl className="facts">
        <Fact term={common.account}>{account}</Fact>
        <Fact term={words.kept}>{words.keptIn[connection.storage.kind]}</Fact>
        <Fact term={words.service}>{connection.endpoint.url}</Fact>
      </dl>
    </Card>
  )
}
