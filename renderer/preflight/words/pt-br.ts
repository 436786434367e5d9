import { assertNever } from '@shared/problem'
import { formatTime } from '../../ui/format'
import type { words as english } from '../words'

export const words: typeof english = {
  label: 'Antes de excluir',
  again: 'Conferir novamente',
  of: (finding) => {
    switch (finding.kind) {
      case 'subscription-inactive':
        return {
          what: 'A assinatura do useapi.net não está ativa.',
          remedy: 'Nada pode ser excluído até você renová-la no useapi.net.'
        }
      case 'account-missing':
        return {
          what: 'Esta conta do Kling não está mais vinculada no useapi.net.',
          remedy: 'Nada pode ser excluído até você adicioná-la lá novamente.'
        }
      case 'session-broken':
        return {
          what: 'O useapi.net perdeu a sessão com esta conta do Kling.',
          remedy: 'Adicione a conta novamente no useapi.net antes de excluir.'
        }
      case 'session-over':
        return {
          what: `A sessão com o Kling terminou em ${formatTime(finding.at)}.`,
          remedy: 'Se o serviço não a renovar, adicione a conta novamente no useapi.net.'
        }
      case 'session-ending':
        return {
          what: `A sessão com o Kling termina em ${formatTime(finding.at)}.`,
          remedy: 'Adicione a conta novamente no useapi.net antes de uma exclusão longa.'
        }
      default:
        return assertNever(finding)
    }
  },
  inactive: 'Assinatura inativa',
  unlinked: 'Conta não está mais vinculada'
}
