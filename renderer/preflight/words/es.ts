import type { Preflight } from '@shared/preflight'
import { assertNever } from '@shared/problem'
import { formatTime } from '../../ui/format'
import type { words as english } from '../words'

export const words: typeof english = {
  label: 'Antes de eliminar',
  again: 'Comprobar de nuevo',
  of: sentencesOf,
  inactive: 'La suscripción no está activa',
  unlinked: 'La cuenta ya no está vinculada'
}

/** What was found, and the one thing to do. */
function sentencesOf(finding: Preflight): ReturnType<(typeof english)['of']> {
  switch (finding.kind) {
    case 'subscription-inactive':
      return {
        what: 'La suscripción de useapi.net no está activa.',
        remedy: 'No se puede eliminar nada hasta que la renueves en useapi.net.'
      }
    case 'account-missing':
      return {
        what: 'Esta cuenta de Kling ya no está vinculada en useapi.net.',
        remedy: 'No se puede eliminar nada hasta que vuelvas a añadirla ahí.'
      }
    case 'session-broken':
      return {
        what: 'useapi.net ha perdido su sesión con esta cuenta de Kling.',
        remedy: 'Vuelve a añadir la cuenta en useapi.net antes de eliminar.'
      }
    case 'session-over':
      return {
        what: `La sesión con Kling terminó el ${formatTime(finding.at)}.`,
        remedy: 'Si el servicio no la renueva, vuelve a añadir la cuenta en useapi.net.'
      }
    case 'session-ending':
      return {
        what: `La sesión con Kling termina el ${formatTime(finding.at)}.`,
        remedy: 'Vuelve a añadir la cuenta en useapi.net antes de una eliminación larga.'
      }
    default:
      return assertNever(finding)
  }
}
