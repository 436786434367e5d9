import { assertNever, type Problem } from '@shared/problem'
import type { Sentences } from '../phrases'
import { megabytes } from '../phrases/fr'

type FileProblem = Extract<Problem, { readonly kind: `file-${string}` }>

export function fileWords(problem: FileProblem): Sentences {
  switch (problem.kind) {
    case 'file-too-large':
      return {
        what: `Le fichier dépasse la taille possible d’une liste d’ID (${megabytes(problem.limitBytes)}) et n’a pas été lu.`,
        remedy: 'Choisissez un autre fichier.'
      }
    case 'file-failed':
      return {
        what: failedFile(problem.what, problem.code),
        remedy: FILE_REMEDIES[problem.code] ?? OTHER_REMEDY
      }
    case 'file-broken':
      return {
        what: `Le fichier ${problem.file} est endommagé ou provient d’une autre version de Kling Sweep.`,
        remedy:
          problem.aside === null
            ? 'Le fichier n’a pas pu être déplacé : il reste où il est et ne sera pas écrasé.'
            : `Le fichier a été mis de côté sous le nom ${problem.aside} dans le même dossier, inchangé.`
      }
    case 'file-of-other':
      return {
        what:
          problem.library === 'uploads'
            ? 'La liste contient des ID de médias téléversés, pas de tâches.'
            : 'La liste contient des ID de tâches, pas de médias téléversés.',
        remedy: 'Importez-la dans l’autre bibliothèque.'
      }
    default:
      return assertNever(problem)
  }
}

const FREE_SPACE = 'Libérez de l’espace sur le disque, puis réessayez.'
const NO_PERMISSION =
  'Autorisez cet utilisateur à lire et à écrire dans le dossier du fichier, puis réessayez.'
const OTHER_REMEDY =
  'Vérifiez l’espace libre sur le disque et les autorisations du dossier du fichier.'

const OTHER_PLACE = 'Choisissez un autre nom ou un autre dossier.'

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
  EROFS: 'Le dossier du fichier doit se trouver sur un disque accessible en écriture.',
  ETIMEDOUT: 'Vérifiez que le disque est connecté, puis réessayez.'
}

const CANNOT_APPEND = 'Ce disque ne peut rien ajouter à un fichier'

const FILE_FAILURES: Readonly<Record<string, string>> = {
  EISDIR: 'C’est un dossier, pas un fichier',
  ELOOP: 'Ce lien ne mène nulle part',
  ENAMETOOLONG: 'Le nom est trop long',
  'not-a-file': 'Ce n’est pas un fichier ordinaire',
  ENOSPC: 'Le disque est plein',
  EDQUOT: 'Le quota du disque est épuisé',
  EACCES: 'L’accès a été refusé',
  EPERM: 'L’accès a été refusé',
  ENOTSUP: CANNOT_APPEND,
  EOPNOTSUPP: CANNOT_APPEND,
  ESPIPE: CANNOT_APPEND,
  EROFS: 'Le disque est en lecture seule',
  ETIMEDOUT: 'Le disque n’a pas répondu à temps'
}

const failedFile = (what: string, code: string): string =>
  `${FILE_FAILURES[code] ?? 'Un fichier n’a pas pu être utilisé'} (${what}, ${code}).`
