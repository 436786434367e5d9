import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/pt-br'
import { formatDay } from '../../ui/format'
import type { words as english, texts as englishTexts } from '../words'

export const words: typeof english = {
  title: 'Duplicatas',
  groups: 'Grupos',
  members: 'Itens deste grupo',
  showThem: 'Mostrar',
  undo: 'Desfazer',
  previous: 'Grupo anterior',
  next: 'Próximo grupo',
  stays: 'Permanece',
  locked: 'Protegido ou favorito: nunca é excluído',
  keepInstead: 'Este permanece no lugar do outro',
  variants: 'Variantes: todas permanecem',
  different: 'Diferentes',
  selectTicked: 'Selecionar os marcados',
  blind:
    'Esta busca não percebe recortes, bordas adicionadas ou imagens espelhadas. O som é comparado somente como arquivo.',
  look: 'Examinar',
  pause: 'Pausar',
  resume: 'Retomar',
  stop: 'Parar',
  lookTitle: 'Examinar tudo',
  lookHint:
    'As imagens pelas quais você rola são comparadas à medida que aparecem. Para todas as outras, os originais precisam ser baixados uma vez.',
  looking: 'Examinando tudo',
  comparing: 'Comparando imagens',
  lost: 'Nada pode ser excluído até você continuar. Tudo é então desmarcado, pois qualquer item pode ter sido selecionado como duplicata de um item que permanece.',
  acceptLoss: 'Desmarcar tudo e continuar',
  problem: 'Suas respostas sobre duplicatas não puderam ser lidas ou salvas.',
  pickGroup: 'Todos os grupos estão decididos.',
  name: {
    'same-file': 'Mesmo arquivo',
    'same-picture': 'Mesma imagem',
    'looks-alike': 'Parecidos'
  },
  meaning: {
    'same-file': 'iguais byte a byte',
    'same-picture': 'iguais em forma e cor, bytes não comparados',
    'looks-alike': 'parecidos na forma, as cores podem ser diferentes'
  },
  decided: {
    selected: 'selecionados',
    variants: 'variantes, todas permanecem',
    different: 'diferentes'
  },
  because: {
    chosen: 'Permanece, porque você o escolheu',
    locked: 'Permanece, porque está protegido ou é favorito',
    used: 'Permanece, porque se conhecem mais usos dele',
    larger: 'Permanece, porque tem mais pixels',
    older: 'Permanece, porque é mais antigo',
    told: 'Permanece: sabe-se menos sobre o outro',
    first: 'Permanece: nada os diferencia'
  }
}

export const texts: typeof englishTexts = {
  groupsOf: (groups, decided) =>
    count(groups, {
      one: (n) => `${n} grupo, decididos: ${formatNumber(decided)}`,
      many: (n) => `${n} de grupos, decididos: ${formatNumber(decided)}`,
      other: (n) => `${n} grupos, decididos: ${formatNumber(decided)}`
    }),
  selectedSoFar: (value) =>
    count(value, {
      one: (n) => `${n} selecionado até agora`,
      many: (n) => `${n} selecionados até agora`,
      other: (n) => `${n} selecionados até agora`
    }),
  placeOf: (at, total) => `${formatNumber(at)} de ${formatNumber(total)}`,
  selectOthers: (value) =>
    count(value, {
      one: () => 'Selecionar o outro',
      many: (n) => `Selecionar os outros ${n}`,
      other: (n) => `Selecionar os outros ${n}`
    }),
  selectAllOthers: (groups) => `Selecionar os outros em todos os grupos (${formatNumber(groups)})`,
  lookFirst: (value) =>
    count(value, {
      one: (n) => `Antes, examine mais ${n} grupo deste tipo`,
      many: (n) => `Antes, examine mais ${n} de grupos deste tipo`,
      other: (n) => `Antes, examine mais ${n} grupos deste tipo`
    }),
  membersOf: (type, value) => {
    switch (type) {
      case 'video':
        return count(value, {
          one: (n) => `${n} vídeo`,
          many: (n) => `${n} de vídeos`,
          other: (n) => `${n} vídeos`
        })
      case 'audio':
        return count(value, {
          one: (n) => `${n} áudio`,
          many: (n) => `${n} áudios`,
          other: (n) => `${n} áudios`
        })
      default:
        return count(value, {
          one: (n) => `${n} imagem`,
          many: (n) => `${n} de imagens`,
          other: (n) => `${n} imagens`
        })
    }
  },
  datesOf: (from, to) => {
    const [first, last] = [formatDay(from), formatDay(to)]
    return first === last ? first : `${first} – ${last}`
  },
  selectedIn: (value) =>
    count(value, {
      one: (n) => `${n} selecionado`,
      many: (n) => `${n} selecionados`,
      other: (n) => `${n} selecionados`
    }),
  difference: {
    'newer smaller': 'Mais recente, menor',
    'newer larger': 'Mais recente, maior',
    'newer ': 'Mais recente',
    'older smaller': 'Mais antigo, menor',
    'older larger': 'Mais antigo, maior',
    'older ': 'Mais antigo',
    ' smaller': 'Menor',
    ' larger': 'Maior',
    ' ': 'Mesma idade e mesmo tamanho'
  },
  noDuplicates: (pictures) =>
    pictures === 0
      ? 'Nada foi comparado ainda'
      : count(pictures, {
          one: (n) => `Nenhuma duplicata em ${n} item`,
          many: (n) => `Nenhuma duplicata entre ${n} de itens`,
          other: (n) => `Nenhuma duplicata entre ${n} itens`
        }),
  originals: (value) =>
    count(value, {
      one: (n) => `${n} original`,
      many: (n) => `${n} de originais`,
      other: (n) => `${n} originais`
    }),
  notMeasured: 'tamanho e tempo ainda não conhecidos',
  about: (bytes) => `cerca de ${bytes}`,
  minutes: (value) =>
    count(value, {
      one: (n) => `${n} minuto`,
      many: (n) => `${n} de minutos`,
      other: (n) => `${n} minutos`
    }),
  lookedAt: (done, total) => `Examinados: ${formatNumber(done)} de ${formatNumber(total)}`,
  failedOf: (value) =>
    count(value, {
      one: (n) => `${n} original não pôde ser obtido`,
      many: (n) => `${n} de originais não puderam ser obtidos`,
      other: (n) => `${n} originais não puderam ser obtidos`
    })
}
