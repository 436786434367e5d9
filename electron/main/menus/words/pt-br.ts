import { count } from '@shared/language/pt-br'
import type { words as english } from '../words'

export const words: typeof english = {
  alone: { uploads: 'Este item', generated: 'Esta tarefa' },
  besides: {
    uploads: (others) =>
      count(others, {
        one: (n) => `Somente este item: a seleção de ${n} item permanece`,
        many: (n) => `Somente este item: a seleção de ${n} de itens permanece`,
        other: (n) => `Somente este item: a seleção de ${n} itens permanece`
      }),
    generated: (others) =>
      count(others, {
        one: (n) => `Somente esta tarefa: a seleção de ${n} tarefa permanece`,
        many: (n) => `Somente esta tarefa: a seleção de ${n} de tarefas permanece`,
        other: (n) => `Somente esta tarefa: a seleção de ${n} tarefas permanece`
      })
  },
  selected: {
    uploads: (value) =>
      count(value, {
        one: (n) => `${n} item selecionado`,
        many: (n) => `${n} de itens selecionados`,
        other: (n) => `${n} itens selecionados`
      }),
    generated: (value) =>
      count(value, {
        one: (n) => `${n} tarefa selecionada`,
        many: (n) => `${n} de tarefas selecionadas`,
        other: (n) => `${n} tarefas selecionadas`
      })
  },
  ofMonth: {
    uploads: (value) =>
      count(value, {
        one: (n) => `${n} item deste mês`,
        many: (n) => `${n} de itens deste mês`,
        other: (n) => `${n} itens deste mês`
      }),
    generated: (value) =>
      count(value, {
        one: (n) => `${n} tarefa deste mês`,
        many: (n) => `${n} de tarefas deste mês`,
        other: (n) => `${n} tarefas deste mês`
      })
  },

  open: 'Abrir',
  select: 'Selecionar',
  selectMonth: 'Selecionar o mês',
  selectToHere: 'Selecionar até aqui',
  deselect: 'Desmarcar',
  deselectMonth: 'Desmarcar o mês',
  keep: 'Proteger',
  compare: 'Comparar',
  keepAll: {
    uploads: (value) =>
      count(value, {
        one: (n) => `Proteger ${n} item`,
        many: (n) => `Proteger ${n} de itens`,
        other: (n) => `Proteger ${n} itens`
      }),
    generated: (value) =>
      count(value, {
        one: (n) => `Proteger ${n} tarefa`,
        many: (n) => `Proteger ${n} de tarefas`,
        other: (n) => `Proteger ${n} tarefas`
      })
  },
  unlock: 'Remover a proteção',
  copyName: 'Copiar nome',
  copyId: 'Copiar ID',
  saveCopy: 'Salvar uma cópia…',
  saveCopies: {
    uploads: (value) =>
      count(value, {
        one: (n) => `Salvar uma cópia de ${n} item…`,
        many: (n) => `Salvar cópias de ${n} de itens…`,
        other: (n) => `Salvar cópias de ${n} itens…`
      }),
    generated: (value) =>
      count(value, {
        one: (n) => `Salvar cópias de ${n} tarefa…`,
        many: (n) => `Salvar cópias de ${n} de tarefas…`,
        other: (n) => `Salvar cópias de ${n} tarefas…`
      })
  },
  showInFolder: 'Mostrar na pasta',
  likeThis: 'Filtrar por este exemplo',
  likeType: 'Do mesmo tipo',
  likeDay: 'Do mesmo dia',
  likeMonth: 'Deste mês',
  deleteOne: {
    uploads: 'Excluir este item…',
    generated: 'Excluir esta tarefa…'
  },
  deleteAll: {
    uploads: (value) =>
      count(value, {
        one: (n) => `Excluir ${n} item…`,
        many: (n) => `Excluir ${n} de itens…`,
        other: (n) => `Excluir ${n} itens…`
      }),
    generated: (value) =>
      count(value, {
        one: (n) => `Excluir ${n} tarefa…`,
        many: (n) => `Excluir ${n} de tarefas…`,
        other: (n) => `Excluir ${n} tarefas…`
      })
  }
}
