import { assertNever, type Problem } from '@shared/problem'
import type { Sentences } from '../phrases'
import { megabytes } from '../phrases/es'

type FileProblem = Extract<Problem, { readonly kind: `file-${string}` }>

export function fileWords(problem: FileProblem): Sentences {
  switch (problem.kind) {
    case 'file-too-large':
      return {
        what: `El archivo supera el tamaño posible de una lista de ID (${megabytes(problem.limitBytes)}) y no se leyó.`,
        remedy: 'Elige otro archivo.'
      }
    case 'file-failed':
      return {
        what: failedFile(problem.what, problem.code),
        remedy: FILE_REMEDIES[problem.code] ?? OTHER_REMEDY
      }
    case 'file-broken':
      return {
        what: `El archivo ${problem.file} está dañado o es de otra versión de Kling Sweep.`,
        remedy:
          problem.aside === null
            ? 'El archivo no se pudo mover, así que se queda donde está y no se sobrescribirá.'
            : `El archivo se apartó sin cambios, en la misma carpeta, como ${problem.aside}.`
      }
    case 'file-of-other':
      return {
        what:
          problem.library === 'uploads'
            ? 'La lista contiene ID de recursos subidos, no de tareas.'
            : 'La lista contiene ID de tareas, no de recursos subidos.',
        remedy: 'Impórtala en la otra biblioteca.'
      }
    default:
      return assertNever(problem)
  }
}

const FREE_SPACE = 'Libera espacio en el disco y vuelve a intentarlo.'
const NO_PERMISSION =
  'Permite que este usuario lea y escriba en la carpeta del archivo y vuelve a intentarlo.'
const OTHER_REMEDY = 'Revisa el espacio libre en el disco y los permisos de la carpeta del archivo.'

const OTHER_PLACE = 'Elige otro nombre u otra carpeta.'

const FILE_REMEDIES: Readonly<Record<string, string>> = {
  EISDIR: OTHER_PLACE,
  ELOOP: OTHER_PLACE,
  ENAMETOOLONG: OTHER_PLACE,
  'not-a-file': OTHER_PLACE,
  ENOTSUP: OTHER_PLACE,
  EOPNOTSUPP: OTHER_PLACE,
  ESPIPE: OTHER_PLACE,
  ENOSPC: FREE_SPACE,
  EDQUOT: FREE_SPACE,
  EACCES: NO_PERMISSION,
  EPERM: NO_PERMISSION,
  EROFS: 'La carpeta del archivo tiene que estar en un disco en el que se pueda escribir.',
  ETIMEDOUT: 'Comprueba que el disco esté conectado y vuelve a intentarlo.'
}

const CANNOT_APPEND = 'Este disco no puede añadir nada a un archivo'

const FILE_FAILURES: Readonly<Record<string, string>> = {
  EISDIR: 'Esto es una carpeta, no un archivo',
  ELOOP: 'Este enlace no lleva a ninguna parte',
  ENAMETOOLONG: 'El nombre es demasiado largo',
  'not-a-file': 'Esto no es un archivo normal',
  ENOSPC: 'El disco está lleno',
  EDQUOT: 'La cuota de disco está agotada',
  EACCES: 'Se denegó el acceso',
  EPERM: 'Se denegó el acceso',
  ENOTSUP: CANNOT_APPEND,
  EOPNOTSUPP: CANNOT_APPEND,
  ESPIPE: CANNOT_APPEND,
  EROFS: 'El disco es de solo lectura',
  ETIMEDOUT: 'El disco no respondió a tiempo'
}

const failedFile = (what: string, code: string): string =>
  `${FILE_FAILURES[code] ?? 'No se pudo usar un archivo'} (${what}, ${code}).`
