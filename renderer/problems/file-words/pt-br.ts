import { assertNever, type Problem } from '@shared/problem'
import type { Sentences } from '../phrases'
import { megabytes } from '../phrases/pt-br'

type FileProblem = Extract<Problem, { readonly kind: `file-${string}` }>

export function fileWords(problem: FileProblem): Sentences {
  switch (problem.kind) {
    case 'file-too-large':
      return {
        what: `O arquivo é maior do que uma lista de IDs pode ser (${megabytes(problem.limitBytes)}) e não foi lido.`,
        remedy: 'Escolha outro arquivo.'
      }
    case 'file-failed':
      return {
        what: failedFile(problem.what, problem.code),
        remedy: FILE_REMEDIES[problem.code] ?? OTHER_REMEDY
      }
    case 'file-broken':
      return {
        what: `O arquivo ${problem.file} está danificado ou é de outra versão do Kling Sweep.`,
        remedy:
          problem.aside === null
            ? 'O arquivo não pôde ser movido; por isso, fica onde está e não será sobrescrito.'
            : `O arquivo foi posto de lado como ${problem.aside} na mesma pasta, inalterado.`
      }
    case 'file-of-other':
      return {
        what:
          problem.library === 'uploads'
            ? 'A lista contém IDs de uploads, não de tarefas.'
            : 'A lista contém IDs de tarefas, não de uploads.',
        remedy: 'Importe-a na outra biblioteca.'
      }
    default:
      return assertNever(problem)
  }
}

const FREE_SPACE = 'Libere espaço em disco e tente novamente.'
const NO_PERMISSION = 'Permita que este usuário leia e grave na pasta do arquivo e tente novamente.'
const OTHER_REMEDY = 'Confira o espaço livre em disco e as permissões da pasta do arquivo.'

const OTHER_PLACE = 'Escolha outro nome ou outra pasta.'

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
  EROFS: 'A pasta do arquivo precisa estar em um disco que permita gravação.',
  ETIMEDOUT: 'Verifique se o disco está conectado e tente novamente.'
}

const CANNOT_APPEND = 'Este disco não consegue acrescentar nada a um arquivo'

const FILE_FAILURES: Readonly<Record<string, string>> = {
  EISDIR: 'Isto é uma pasta, não um arquivo',
  ELOOP: 'Este link não leva a lugar nenhum',
  ENAMETOOLONG: 'O nome é longo demais',
  'not-a-file': 'Isto não é um arquivo comum',
  ENOSPC: 'O disco está cheio',
  EDQUOT: 'A cota do disco se esgotou',
  EACCES: 'O acesso foi negado',
  EPERM: 'O acesso foi negado',
  ENOTSUP: CANNOT_APPEND,
  EOPNOTSUPP: CANNOT_APPEND,
  ESPIPE: CANNOT_APPEND,
  EROFS: 'O disco é somente leitura',
  ETIMEDOUT: 'O disco não respondeu a tempo'
}

const failedFile = (what: string, code: string): string =>
  `${FILE_FAILURES[code] ?? 'Um arquivo não pôde ser usado'} (${what}, ${code}).`
