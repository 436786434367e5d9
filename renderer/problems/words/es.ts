import { count } from '@shared/language/es'
import { assertNever, type Problem, type Said } from '@shared/problem'
import { common } from '../../ui/words/es'
import { fileWords } from '../file-words/es'
import { keychainWords } from '../keychain-words/es'
import type { Sentences } from '../phrases'
import { megabytes, seconds, UNLOCK } from '../phrases/es'
import type { words as english } from '../words'

export const words: typeof english = {
  open: {
    useapi: 'Abrir useapi.net',
    'useapi-kling': 'Abrir la configuración de Kling en useapi.net',
    releases: 'Abrir la página de versiones'
  },
  of: sentencesOf,
  duplicatesStay
}

/** Adds the service's own words, where it had any. */
const quoting = (sentence: string, said: Said): string =>
  said === null ? sentence : `${sentence} El servicio dice: «${said}».`

function sentencesOf(problem: Problem): Sentences {
  switch (problem.kind) {
    case 'unauthorized':
      return {
        what: 'El servicio no acepta este token de API.',
        remedy: problem.isUnlikely
          ? 'No parece un token: los tokens empiezan por «user:» y un número. Cópialo entero de useapi.net.'
          : 'Puede que el token se haya restablecido. Introduce el actual de useapi.net.'
      }
    case 'payment-required':
      return {
        what: quoting(
          'La suscripción de useapi.net no está activa o sus créditos se han agotado.',
          problem.said
        ),
        remedy: 'Renueva la suscripción en useapi.net y vuelve a intentarlo.'
      }
    case 'forbidden':
      return {
        what: quoting('El servicio denegó el acceso.', problem.said),
        remedy: 'Comprueba en useapi.net que esta cuenta pertenezca a tu token.'
      }
    case 'not-found':
      return {
        what: quoting('El servicio no encontró lo que se solicitó.', problem.said),
        remedy: 'Comprueba la cuenta en useapi.net y después actualiza.'
      }
    case 'rate-limited':
      return {
        what: quoting('Demasiadas solicitudes: el servicio pide una pausa.', problem.said),
        remedy:
          problem.retryAfterMs === null
            ? 'Espera unos minutos y vuelve a intentarlo.'
            : `Espera ${seconds(problem.retryAfterMs)} y vuelve a intentarlo.`
      }
    case 'session-broken':
      return {
        what: 'El servicio ha perdido su sesión con esta cuenta de Kling.',
        remedy: 'Vuelve a añadir la cuenta en useapi.net y reinténtalo.'
      }
    case 'rejected':
      return {
        what: quoting('El servicio rechazó la solicitud.', problem.said),
        remedy: 'Actualiza y vuelve a intentarlo.'
      }
    case 'service-failed':
      return {
        what: quoting(
          `El propio servicio tiene problemas (estado ${problem.status}).`,
          problem.said
        ),
        remedy: 'Espera un momento y vuelve a intentarlo.'
      }
    case 'unexpected-status':
      return {
        what: quoting(
          `El servicio dio una respuesta inesperada (estado ${problem.status}).`,
          problem.said
        ),
        remedy: 'Comprueba la dirección del servicio y vuelve a intentarlo.'
      }
    case 'unreadable':
      return {
        what: `No se pudo leer la respuesta del servicio (${problem.why}).`,
        remedy: 'Vuelve a intentarlo. Puede que un proxy haya cambiado la respuesta.'
      }
    case 'too-large':
      return {
        what: `La respuesta del servicio superaba los ${megabytes(problem.limitBytes)} y no se leyó.`,
        remedy: 'Vuelve a intentarlo.'
      }
    case 'unreachable':
      return {
        what: `No se puede acceder al servicio (${problem.code}).`,
        remedy: 'Comprueba tu conexión de red y vuelve a intentarlo.'
      }
    case 'untrusted':
      return {
        what: `El certificado del servidor no es de confianza (${problem.code}). No se envió nada.`,
        remedy:
          'Comprueba el reloj y la red de este equipo. Si tu empresa inspecciona el tráfico, su certificado debe estar en el almacén de certificados del sistema.'
      }
    case 'proxy-refused':
      return proxyRefused(problem.status)
    case 'proxy-unsupported':
      return {
        what: `Este proxy no se puede usar: ${problem.named}. No se envió nada.`,
        remedy:
          'Define un proxy HTTP o HTTPS en la configuración del sistema (o en HTTPS_PROXY) y vuelve a intentarlo.'
      }
    case 'interrupted':
      return {
        what: `Se interrumpió la conexión (${problem.code}).`,
        remedy: 'Comprueba tu conexión de red y vuelve a intentarlo.'
      }
    case 'timed-out':
      return {
        what: `El servicio no respondió en ${seconds(problem.afterMs)}.`,
        remedy: 'Vuelve a intentarlo.'
      }
    case 'cancelled':
      return { what: 'Cancelado.', remedy: 'Empieza de nuevo cuando quieras.' }
    case 'no-accounts':
      return {
        what: quoting('No hay ninguna cuenta de Kling vinculada a este token.', problem.said),
        remedy: 'Añade tu cuenta de Kling en useapi.net y vuelve a conectar.'
      }
    case 'account-missing':
      return {
        what: `La cuenta ${problem.email} no está vinculada a este token.`,
        remedy: 'Comprueba la dirección de correo o añade la cuenta en useapi.net.'
      }
    case 'not-connected':
      return { what: 'Esta cuenta ya no está abierta.', remedy: 'Vuelve a abrir la cuenta.' }
    case 'not-checked':
      return {
        what: 'No se ha podido acceder al servicio desde que se inició Kling Sweep.',
        remedy:
          'Kling Sweep lo sigue intentando. Hasta entonces no se puede actualizar ni eliminar nada.'
      }
    case 'keychain-no-library':
    case 'keychain-no-bus':
    case 'keychain-no-service':
    case 'keychain-restarted':
    case 'keychain-denied':
    case 'keychain-locked':
    case 'keychain-missing':
    case 'keychain-silent':
    case 'keychain-unreadable':
    case 'keychain-foreign':
    case 'keychain-full':
      return keychainWords(problem)
    case 'token-gone':
      return {
        what: 'Este token ya no está en este equipo.',
        remedy: 'Vuelve a introducir el token.'
      }
    case 'token-elsewhere':
      return {
        what: `Este token pertenece a otro servicio (${problem.origin}) y no se envía a ningún otro.`,
        remedy: 'Para usarlo, inicia Kling Sweep con ese servicio.'
      }
    case 'plan-gone':
      return {
        what: 'Esta confirmación ya no es válida: se actualizó la biblioteca, se abrió otra cuenta o se protegió algo de lo que incluía.',
        remedy: 'Pulsa otra vez «Eliminar» para ver la lista actual.'
      }
    case 'plan-empty':
      return emptyPlan(problem)
    case 'run-active':
      return {
        what: 'Hay una eliminación en curso o se están subiendo copias.',
        remedy: 'Espera a que termine o detenlo antes.'
      }
    case 'all-refused':
      return {
        what: quoting('El servicio rechaza una eliminación tras otra.', problem.said),
        remedy: 'Lee lo que dice el servicio y después continúa esta eliminación o déjala así.'
      }
    case 'locked-since':
      return {
        what: count(problem.locked, {
          one: (n) => `Desde que confirmaste la eliminación se ha protegido ${n} elemento.`,
          many: (n) => `Desde que confirmaste la eliminación se han protegido ${n} de elementos.`,
          other: (n) => `Desde que confirmaste la eliminación se han protegido ${n} elementos.`
        }),
        remedy:
          'Quita la protección para continuar, o deja así esta eliminación y empieza una nueva.'
      }
    case 'keep-list-lost':
      return {
        what: 'No se pudo leer tu lista de protegidos: su archivo está dañado o no se puede abrir.',
        remedy:
          'Recupera el archivo de una copia de seguridad y reinicia Kling Sweep, o continúa sin la lista y vuelve a proteger lo que deba quedarse.'
      }
    case 'duplicates-lost':
      return {
        what: 'No se puede leer lo que has decidido sobre los duplicados: su archivo está dañado.',
        remedy: 'Abre «Duplicados» para continuar sin esas decisiones.'
      }
    case 'no-copies-folder':
      return {
        what: 'No se ha elegido ninguna carpeta de copias para esta cuenta.',
        remedy: 'Elige una carpeta y vuelve a intentarlo.'
      }
    case 'copies-active':
      return {
        what: 'Ya se están guardando, comprobando o subiendo copias.',
        remedy: 'Espera a que termine o detenlo.'
      }
    case 'copies-folder-gone':
      return {
        what: 'La carpeta con las copias de esta cuenta ya no está donde estaba.',
        remedy: 'Conecta su disco o vuelve a elegir la carpeta para empezar allí de nuevo.'
      }
    case 'copies-list-damaged':
      return {
        what: 'La lista de copias (manifest.jsonl) está dañada: le faltan archivos que SHA256SUMS nombra.',
        remedy:
          'No se ha tocado ningún archivo. Vuelve a guardar copias de lo que Kling aún tiene: los archivos que ya están se conservan y vuelven a la lista.'
      }
    case 'file-too-large':
    case 'file-failed':
    case 'file-broken':
    case 'file-of-other':
      return fileWords(problem)
    case 'link-failed':
      return {
        what: 'No se pudo abrir ningún navegador.',
        remedy: `Abre ${problem.address} por tu cuenta.`
      }
    case 'invalid-input':
      return {
        what: `Este dato no se puede usar (${problem.why}).`,
        remedy: 'Revisa lo que has introducido y vuelve a intentarlo.'
      }
    default:
      return assertNever(problem)
  }
}

const AUTHENTICATION_REQUIRED = 407

function proxyRefused(status: number): Sentences {
  return status === AUTHENTICATION_REQUIRED
    ? {
        what: 'El proxy pide un nombre de usuario y una contraseña. No se envió nada.',
        remedy: 'Inicia Kling Sweep con HTTPS_PROXY=http://nombre:contraseña@proxy:puerto.'
      }
    : {
        what: `El proxy rechazó la conexión (estado ${status}).`,
        remedy: 'Pregunta a quien administre el proxy y vuelve a intentarlo.'
      }
}

/** Also said in the confirmation. */
function duplicatesStay(value: number): string {
  return count(value, {
    one: (n) => `${n} es duplicado de un recurso que no es seguro que se quede.`,
    many: (n) => `${n} son duplicados de recursos que no es seguro que se queden.`,
    other: (n) => `${n} son duplicados de recursos que no es seguro que se queden.`
  })
}

/** Everything was left out of the plan: locked, or not in a listing of this session. */
function emptyPlan({ locked, unlisted, unbacked }: Problem & { kind: 'plan-empty' }): Sentences {
  const what = common.sentences([
    'No se puede eliminar nada de esto.',
    locked > 0 &&
      count(locked, {
        one: (n) => `${n} elemento está protegido: es favorito o lo protegiste tú.`,
        many: (n) => `${n} de elementos están protegidos: son favoritos o los protegiste tú.`,
        other: (n) => `${n} elementos están protegidos: son favoritos o los protegiste tú.`
      }),
    unlisted > 0 &&
      count(unlisted, {
        one: (n) => `Puede que ${n} ya no exista.`,
        many: (n) => `Puede que ${n} ya no existan.`,
        other: (n) => `Puede que ${n} ya no existan.`
      }),
    unbacked > 0 && duplicatesStay(unbacked)
  ])
  const remedy = common.sentences([
    unlisted > 0 && 'Actualiza la biblioteca y vuelve a seleccionar.',
    unbacked > 0 && 'Quita de la selección el que deba quedarse de cada grupo.',
    locked > 0 && UNLOCK
  ])

  return { what, remedy }
}
