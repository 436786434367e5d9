import { count } from '@shared/language/es'
import type { words as english } from '../words'

export const words: typeof english = {
  alone: { uploads: 'Este recurso', generated: 'Esta tarea' },
  besides: {
    uploads: (others) =>
      count(others, {
        one: (n) => `Solo este recurso: la selección de ${n} recurso se mantiene`,
        many: (n) => `Solo este recurso: la selección de ${n} de recursos se mantiene`,
        other: (n) => `Solo este recurso: la selección de ${n} recursos se mantiene`
      }),
    generated: (others) =>
      count(others, {
        one: (n) => `Solo esta tarea: la selección de ${n} tarea se mantiene`,
        many: (n) => `Solo esta tarea: la selección de ${n} de tareas se mantiene`,
        other: (n) => `Solo esta tarea: la selección de ${n} tareas se mantiene`
      })
  },
  selected: {
    uploads: (value) =>
      count(value, {
        one: (n) => `${n} recurso seleccionado`,
        many: (n) => `${n} de recursos seleccionados`,
        other: (n) => `${n} recursos seleccionados`
      }),
    generated: (value) =>
      count(value, {
        one: (n) => `${n} tarea seleccionada`,
        many: (n) => `${n} de tareas seleccionadas`,
        other: (n) => `${n} tareas seleccionadas`
      })
  },
  ofMonth: {
    uploads: (value) =>
      count(value, {
        one: (n) => `${n} recurso de este mes`,
        many: (n) => `${n} de recursos de este mes`,
        other: (n) => `${n} recursos de este mes`
      }),
    generated: (value) =>
      count(value, {
        one: (n) => `${n} tarea de este mes`,
        many: (n) => `${n} de tareas de este mes`,
        other: (n) => `${n} tareas de este mes`
      })
  },

  open: 'Abrir',
  select: 'Seleccionar',
  selectMonth: 'Seleccionar el mes',
  selectToHere: 'Seleccionar hasta aquí',
  deselect: 'Quitar de la selección',
  deselectMonth: 'Quitar el mes de la selección',
  keep: 'Proteger',
  compare: 'Comparar',
  keepAll: {
    uploads: (value) =>
      count(value, {
        one: (n) => `Proteger ${n} recurso`,
        many: (n) => `Proteger ${n} de recursos`,
        other: (n) => `Proteger ${n} recursos`
      }),
    generated: (value) =>
      count(value, {
        one: (n) => `Proteger ${n} tarea`,
        many: (n) => `Proteger ${n} de tareas`,
        other: (n) => `Proteger ${n} tareas`
      })
  },
  unlock: 'Quitar la protección',
  copyName: 'Copiar el nombre',
  copyId: 'Copiar el ID',
  saveCopy: 'Guardar una copia…',
  saveCopies: {
    uploads: (value) =>
      count(value, {
        one: (n) => `Guardar una copia de ${n} recurso…`,
        many: (n) => `Guardar copias de ${n} de recursos…`,
        other: (n) => `Guardar copias de ${n} recursos…`
      }),
    generated: (value) =>
      count(value, {
        one: (n) => `Guardar copias de ${n} tarea…`,
        many: (n) => `Guardar copias de ${n} de tareas…`,
        other: (n) => `Guardar copias de ${n} tareas…`
      })
  },
  showInFolder: 'Mostrar en la carpeta',
  likeThis: 'Filtrar como este',
  likeType: 'Del mismo tipo',
  likeDay: 'Del mismo día',
  likeMonth: 'De este mes',
  deleteOne: {
    uploads: 'Eliminar este recurso…',
    generated: 'Eliminar esta tarea…'
  },
  deleteAll: {
    uploads: (value) =>
      count(value, {
        one: (n) => `Eliminar ${n} recurso…`,
        many: (n) => `Eliminar ${n} de recursos…`,
        other: (n) => `Eliminar ${n} recursos…`
      }),
    generated: (value) =>
      count(value, {
        one: (n) => `Eliminar ${n} tarea…`,
        many: (n) => `Eliminar ${n} de tareas…`,
        other: (n) => `Eliminar ${n} tareas…`
      })
  }
}
