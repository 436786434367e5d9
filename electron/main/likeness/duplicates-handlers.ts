import type { AnswerStores } from '../../likeness/answers'
import type { ForAccount } from '../ipc/guards'
import type { HandlersOf } from '../ipc/handlers-of'

interface Options {
  readonly forAccount: ForAccount
  readonly answers: Pick<AnswerStores, 'load' | 'save'>
}

export function duplicatesHandlers({ forAccount, answers }: Options): HandlersOf<'duplicates'> {
  return {
    'duplicates:load': ({ account }) => forAccount(account, ({ key }) => answers.load(key)),
    'duplicates:save': ({ account, answers: given }) =>
      forAccount(account, ({ key }) => answers.save(key, given))
  }
}
