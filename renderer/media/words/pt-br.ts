import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/pt-br'
import { common } from '../../ui/words/pt-br'
import type { words as english } from '../words'

export const words: typeof english = {
  close: common.close,
  select: 'Selecionar',
  selected: 'Selecionado',
  keep: common.keep,
  kept: 'Protegido',
  saveCopy: 'Salvar uma cópia',
  facts: common.details,
  name: common.name,
  type: common.type,
  pixels: 'Dimensões',
  duration: 'Duração',
  uploaded: 'Data do upload',
  updated: 'Data da modificação',
  id: 'ID',
  favourite: 'Favorito no Kling: nunca é excluído',
  copy: 'Copiar ID',
  copied: 'Copiado',
  notCopied: 'Não foi possível copiar',
  unknown: 'desconhecido',
  loading: 'Abrindo a imagem…',
  tooLarge: 'Com mais de 50 megapixels, esta imagem é grande demais para ser aberta.',
  tooLargeThumbnail:
    'Com mais de 50 megapixels, esta imagem é grande demais para ser aberta. A miniatura dela é exibida.',
  failed: 'A imagem não pôde ser aberta.',
  playFailed: 'Este arquivo não pôde ser reproduzido.',
  nothing: 'Não há pré-visualização para este arquivo.',
  strip: 'O que é exibido',
  nothingSelected: 'Nada está selecionado: X seleciona o que está aberto.',
  notSelected: (others) =>
    count(others, {
      one: (n) =>
        `O que está aberto não está selecionado; há ${n} outro que está. Pressione Delete novamente para que se pergunte sobre a exclusão desse outro.`,
      many: (n) =>
        `O que está aberto não está selecionado; há mais ${n} que estão. Pressione Delete novamente para que se pergunte sobre a exclusão desses ${n}.`,
      other: (n) =>
        `O que está aberto não está selecionado; há mais ${n} que estão. Pressione Delete novamente para que se pergunte sobre a exclusão desses ${n}.`
    }),
  selectsOpen: 'X seleciona o que está aberto.',
  deleteElsewhere: 'Exclua na biblioteca o que está selecionado.',
  again: common.tryAgain,
  cache: 'Cache de miniaturas',
  cacheHint:
    'As miniaturas em cache aparecem na hora da próxima vez. As vistas há mais tempo são removidas primeiro.',
  cacheLimit: 'Tamanho máximo',
  cacheUsed: 'Espaço ocupado',
  clearCache: 'Limpar cache',
  clearing: 'Limpando…',
  cacheCleared: 'O cache está vazio.',
  cacheNotCleared:
    'Algumas miniaturas não puderam ser removidas. Elas ocupam espaço e nada mais. Tente novamente mais tarde.',
  title: (name, day) => `${name}, ${day}`,
  place: (at, total) => `${formatNumber(at)} de ${formatNumber(total)}`,
  pixelsOf: (width, height) => `${formatNumber(width)} × ${formatNumber(height)}`,
  usage: (megabytes, pictures) =>
    count(pictures, {
      one: (n) => `${formatNumber(megabytes)} MB, ${n} miniatura`,
      many: (n) => `${formatNumber(megabytes)} MB, ${n} de miniaturas`,
      other: (n) => `${formatNumber(megabytes)} MB, ${n} miniaturas`
    })
}
