import type { words as english } from '../words'

export const words: typeof english = {
  atOnce: 'Los cambios se aplican de inmediato.',
  appearance: 'Apariencia',
  language: 'Idioma',
  systemLanguage: 'El del sistema',
  languageHint: 'La ventana y el menú cambian al instante.',
  languageLater: 'Los campos de fecha y el reproductor cambian la próxima vez que se inicia.',
  theme: 'Tema',
  themes: { system: 'El del sistema', light: 'Claro', dark: 'Oscuro' },
  density: 'Tamaño de las miniaturas',
  densities: { small: 'Pequeño', medium: 'Mediano', large: 'Grande' },
  pace: 'Eliminar y cargar',
  notifications: 'Notificaciones',
  notify: 'Cuando una eliminación termine en segundo plano',
  notifyHint:
    'Muestra los resultados en una notificación del sistema, sin nombres, prompts ni cuentas.',
  keyboard: 'Teclado',
  playOnHover: 'Reproducir los clips bajo el ratón',
  playOnHoverHint:
    'Sin sonido, mientras el ratón está sobre uno. Nunca con el movimiento reducido.',
  singleKeys: 'Atajos de una sola tecla',
  singleKeysHint:
    'Letras, cifras y signos, como K y ?, actúan sin Ctrl ni ⌘. Desactívalos si dictas o si pulsas teclas sin querer.',
  parallel: 'Solicitudes simultáneas',
  parallelHint:
    'Para cargar y eliminar. Una es lo menos exigente para el servicio. Más es más rápido, y se vuelve a una mientras el servicio esté ocupado.',
  pageSize: 'Tamaño de página',
  pageSizeHint:
    'Para cargar la biblioteca. Más grande es más rápido; más pequeño ayuda si una conexión lenta se corta a menudo. Un tamaño que el servicio rechaza se reduce automáticamente.',
  token: 'Cuenta y token',
  kept: 'Token',
  keptIn: {
    keychain: 'Guardado en el llavero de este equipo.',
    session: 'En la memoria hasta cerrar la aplicación. Después se te volverá a pedir.',
    demo: 'No hace falta: esta es la biblioteca de demostración.'
  },
  service: 'Servicio',
  about: 'Acerca de Kling Sweep',
  version: 'Versión',
  newVersions: 'Avisarme de las nuevas versiones',
  newVersionsHint: 'Consulta una vez en cada inicio y no envía nada sobre ti. No se descarga nada.',
  newVersionsAsk: '¿Avisarte de las nuevas versiones?',
  newVersionsYes: 'Avisarme',
  newVersionsNo: 'No, gracias',
  newer: (version) => `La versión ${version} está disponible.`,
  runtime: 'Funciona con',
  system: 'Sistema',
  provisioned: 'Definido por tu organización',
  presetMark: 'Predefinido por tu organización.',
  preset: {
    endpoint: 'dirección del servicio',
    emails: 'cuentas',
    parallel: 'solicitudes simultáneas',
    pageSize: 'tamaño de página',
    theme: 'tema',
    density: 'tamaño de las miniaturas',
    notify: 'notificaciones'
  },
  data: 'Tus datos en este equipo',
  dataHint:
    'Configuración, selecciones, listas guardadas de la biblioteca, listas de protegidos, filtros guardados, lo que Kling creó y a partir de qué, miniaturas y el registro de cada eliminación. El token no está entre ellos: está en el llavero.',
  openData: 'Abrir la carpeta de datos',
  openLogs: 'Abrir la carpeta de registros',
  copyDiagnostics: 'Copiar el diagnóstico',
  copied: 'Copiado en el portapapeles.',
  diagnosticsHint:
    'Versiones, configuración y las últimas líneas del registro, sin tu token, direcciones de correo, nombres ni prompts.',
  startOver: 'Empezar de cero',
  startOverHint:
    'Borra todo lo que Kling Sweep ha guardado en este equipo y en su llavero. Lo que tienes en Kling se queda como está.',
  removeEverythingAsk: 'Borrar todos los datos de la aplicación…',
  notWhileRunning: 'No disponible mientras haya una eliminación en curso.',
  removeTitle: '¿Borrar todo lo que Kling Sweep ha guardado?',
  removeLead: 'Esto borra definitivamente de este equipo:',
  removeList: [
    'El token de API del llavero',
    'La configuración y las cuentas que abriste',
    'Selecciones, listas guardadas de la biblioteca, listas de protegidos y filtros guardados',
    'Las sugerencias ignoradas y tus respuestas sobre duplicados',
    'Lo que Kling creó, y a partir de qué',
    'Miniaturas',
    'El registro y el historial de todas las eliminaciones y de lo que se volvió a subir',
    'Los archivos de registro'
  ],
  removeStays:
    'Lo que tienes en Kling no se toca. Las copias guardadas se quedan en tu carpeta, y también los demás archivos de la carpeta de datos. Kling Sweep empieza después como recién instalado.',
  removedNothing: 'No se borró nada.',
  removedInPart: 'Una parte no se pudo borrar. El resto se borró.',
  removeEverything: 'Borrar todos los datos de la aplicación',
  removing: 'Borrando…',
  notStored: 'Tu elección no se pudo guardar y solo dura hasta cerrar la aplicación.',
  found: {
    named: 'Se indicó al iniciar Kling Sweep.',
    system: 'Está en la configuración administrada de este equipo.',
    beside: 'Está junto a la aplicación.'
  },
  passedOver: 'Hay otro junto a la aplicación, que no se usa.',
  presetNothing: 'No hay nada predefinido.',
  presetSome: (names) => `Predefinido: ${names}.`,
  provisionedBy: (file) => [
    'Lo que tú elijas aquí tiene prioridad. Archivo de configuración: ',
    file,
    '.'
  ]
}
