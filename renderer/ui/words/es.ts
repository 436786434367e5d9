import type { common as english } from '../words'

export const common: typeof english = {
  close: 'Cerrar',
  details: 'Detalles',
  cancel: 'Cancelar',
  tryAgain: 'Reintentar',
  opening: 'Abriendo…',
  checking: 'Comprobando…',
  library: 'Biblioteca',
  uploads: 'Recursos subidos',
  generated: 'Creaciones',
  suggestions: 'Sugerencias',
  duplicates: 'Duplicados',
  history: 'Historial',
  settings: 'Configuración',
  account: 'Cuenta',
  type: 'Tipo',
  name: 'Nombre',
  keep: 'Proteger',
  kept: 'Protegidos',
  exportIds: 'Exportar los ID…',
  importIds: 'Importar ID…',
  noDate: 'fecha desconocida',
  noDateHeading: 'Fecha desconocida',
  sentences: (parts) => parts.filter(Boolean).join(' '),
  list: (parts) => parts.filter(Boolean).join(', ')
}
