import { formatNumber } from '@shared/language/count'
import { assertNever, type Problem } from '@shared/problem'
import type { Sentences } from '../phrases'
import { seconds } from '../phrases/es'

type KeychainProblem = Extract<Problem, { readonly kind: `keychain-${string}` }>

export function keychainWords(problem: KeychainProblem): Sentences {
  switch (problem.kind) {
    case 'keychain-no-library':
      return {
        what: 'Kling Sweep no puede acceder al llavero: falta instalar un componente del sistema que necesita.',
        remedy: 'Instala libsecret (en Debian y Ubuntu: libsecret-1-0) y reinicia Kling Sweep.'
      }
    case 'keychain-no-bus':
      return {
        what: 'No hay ninguna sesión de D-Bus, y el llavero la necesita.',
        remedy: 'Inicia Kling Sweep desde una sesión de escritorio.'
      }
    case 'keychain-no-service':
      return {
        what: 'En este equipo no hay ningún servicio de llavero en ejecución.',
        remedy: 'Instala o inicia un servicio como GNOME Keyring o KWallet y vuelve a intentarlo.'
      }
    case 'keychain-restarted':
      return {
        what: 'El servicio de llavero se reinició y Kling Sweep no puede acceder al nuevo.',
        remedy: 'Reinicia Kling Sweep.'
      }
    case 'keychain-denied':
      return {
        what: 'El sistema preguntó si Kling Sweep puede usar el llavero, y la respuesta fue no.',
        remedy: 'Vuelve a intentarlo y permite el acceso cuando el sistema lo pida.'
      }
    case 'keychain-locked':
      return {
        what: 'El llavero está bloqueado, así que no se pudo guardar el token.',
        remedy: 'Desbloquea el llavero y vuelve a introducir el token.'
      }
    case 'keychain-missing':
      return {
        what: `No se puede usar el llavero del sistema (${problem.why}).`,
        remedy:
          'Comprueba que el llavero esté desbloqueado y en funcionamiento, y vuelve a intentarlo.'
      }
    case 'keychain-silent':
      return {
        what: `El llavero del sistema no respondió en ${seconds(problem.afterMs)}.`,
        remedy:
          'Puede que el llavero esté pidiendo su contraseña en otra ventana; si es así, responde ahí. Si no, reinícialo y vuelve a intentarlo.'
      }
    case 'keychain-unreadable':
      return {
        what: 'Hay un token guardado, pero el llavero no lo muestra. Probablemente esté bloqueado.',
        remedy: 'Desbloquea el llavero y vuelve a intentarlo.'
      }
    case 'keychain-foreign':
      return {
        what: 'La entrada del llavero la escribió una versión más reciente de Kling Sweep. Se dejó como está.',
        remedy: 'Instala la última versión de Kling Sweep.'
      }
    case 'keychain-full':
      return {
        what: `En el llavero de este sistema caben ${formatNumber(problem.limitBytes)} bytes, y los tokens necesitarían ${formatNumber(problem.bytes)}. No se guardó nada.`,
        remedy: 'Quita un token que ya no necesites y vuelve a añadir este.'
      }
    default:
      return assertNever(problem)
  }
}
