import { formatNumber } from '@shared/language/count'
import { common } from '../../../ui/words/pt-br'
import type {
  words as english,
  emptyWords as englishEmpty,
  valueWords as englishValues
} from '../words'

export const words: typeof english = {
  filter: 'Filtro',
  filterOn: (on) => `Filtro ${formatNumber(on)}`,
  filters: 'Filtros',
  kinds: {
    type: common.type,
    age: 'Idade',
    shape: 'Orientação',
    resolution: 'Resolução',
    duration: 'Duração',
    status: 'Status',
    use: 'Uso',
    copy: 'Cópia',
    model: 'Modelo',
    usedAsInput: 'Usado como entrada'
  },
  useUnknown: 'Ainda não se sabe nada sobre os usos.',
  from: 'De',
  to: 'Até',
  daysReversed: '“De” é posterior a “Até”: nada pode corresponder.',
  clear: 'Limpar filtros',
  done: 'Concluído',
  remove: (what) => `Remover filtro: ${what}`,
  removeOf: 'Remover filtro:',
  searchFor: (search) => `“${search}”`,
  save: 'Salvar este filtro…',
  rename: 'Renomear…',
  removeSaved: 'Remover filtro salvo…',
  removeTitle: (name) => `Remover o filtro salvo “${name}”?`,
  removeLead: 'Ele desaparece da barra lateral. O que ele mostra não é afetado.',
  removeNow: 'Remover',
  saveTitle: 'Salvar este filtro',
  saveLead:
    'Ele aparece na barra lateral, em “Limpeza”. Abri-lo mostra o que corresponder naquele momento e não seleciona nada.',
  renameTitle: 'Renomear este filtro',
  name: common.name,
  taken: 'Já existe um filtro com este nome.',
  saveNow: 'Salvar',
  cancel: common.cancel,
  full: 'Não é possível salvar mais filtros. Remova um primeiro.',
  notSaved: 'Seus filtros salvos não mudaram.',
  unlockLead:
    'Eles deixam de estar protegidos e podem ser selecionados e excluídos como quaisquer outros.',
  unlock: 'Remover a proteção',
  unlockShown: (kept) => `Remover a proteção de todos (${formatNumber(kept)})`,
  dismiss: common.close,
  filtered: 'Filtrados',
  until: (day) => `Até ${day}`,
  since: (day) => `A partir de ${day}`,
  between: (from, to) => `${from} – ${to}`
}

export const valueWords: typeof englishValues = {
  image: 'Imagens',
  video: 'Vídeos',
  audio: 'Áudios',
  other: 'Outros arquivos',
  'older-30': 'Mais de 30 dias',
  'older-90': 'Mais de 90 dias',
  'older-180': 'Mais de 180 dias',
  'older-365': 'Mais de um ano',
  landscape: 'Formato paisagem',
  portrait: 'Formato retrato',
  square: 'Formato quadrado',
  'below-720p': 'Abaixo de 720p',
  '720p': '720p',
  '1080p': '1080p',
  '1440p': '1440p e acima',
  'up-to-5s': 'Até 5 s',
  'up-to-10s': '6 a 10 s',
  'up-to-30s': '11 a 30 s',
  'over-30s': 'Mais de 30 s',
  favourite: 'Favoritos',
  kept: common.kept,
  selected: 'Selecionados',
  'no-picture': 'Sem imagem',
  these: 'Para examinar',
  used: 'Usados',
  'no-use': 'Nenhum uso encontrado',
  'use-not-known': 'Não se sabe o uso',
  'copy-saved': 'Cópia salva',
  'no-copy': 'Nenhuma cópia salva',
  'favourite-not-known': 'Não se sabe se é favorito',
  running: 'Em andamento',
  failed: 'Com falha',
  'several-works': 'Com variações'
}

export const emptyWords: typeof englishEmpty = {
  favourite: 'Nenhum favorito',
  selected: 'Nada selecionado',
  'older-30': 'Nada tem mais de 30 dias',
  'older-90': 'Nada tem mais de 90 dias',
  'older-180': 'Nada tem mais de 180 dias',
  'older-365': 'Nada tem mais de um ano'
}
