import type { Selections } from '../../library/stored/selections'
import type { AnswerStores } from '../../likeness/answers'
import type { ForAccount } from '../ipc/guards'
import type { HandlersOf } from '../ipc/handlers-of'

interface Options {
  readonly forAccount: ForAccount
  readonly answers: Pick<AnswerStores, 'load' | 'save' | 'acceptLoss'>
  readonly selections: Pick<Selections, 'save'>
}

export function duplicatesHandlers({
  forAccount,
  answers,
  selections
}: Options): HandlersOf<'duplicates'> {
  return {
    'duplicates:load': ({ account }) => forAccount(account, ({ key }) => answers.load(key)),
    'duplicates:save': ({ account, answers: given }) =>
      forAccount(account, ({ key }) => answers.save(key, given)),
    'duplicates:accept-loss': ({ account }) =>
      forAccount(account, async ({ key, libraries }) => {
        // In this order: what is selected without its bond could go as the last of its group.
        const emptied = await selections.save(libraries.uploads.key, [])
        return emptied.ok ? answers.acceptLoss(key) : emptied
      })
  }
}
