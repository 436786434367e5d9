import type { words as english } from '../words'

export const words: typeof english = {
  offered: 'Cuentas ofrecidas por tu organización',
  product: 'Kling Sweep',
  promise:
    'Mira lo que has subido a Kling y lo que ha creado para ti, elige de qué puedes prescindir y averigua qué pasó con cada cosa.',
  tokenLabel: 'Token de API',
  tokenHint:
    'De tu cuenta de useapi.net. Se guarda en el llavero de este equipo, si lo hay, y solo se envía al servicio.',
  tokenHintSession:
    'De tu cuenta de useapi.net. Permanece en la memoria hasta cerrar la aplicación y solo se envía al servicio.',
  emailLabel: 'Correo electrónico de la cuenta (opcional)',
  emailHint: 'Solo hace falta para abrir directamente una cuenta.',
  connect: 'Conectar',
  connecting: 'Comprobando el token…',
  save: 'Guardar sin comprobar',
  saving: 'Guardando…',
  demo: 'Probar la biblioteca de demostración',
  or: '¿No tienes una cuenta a mano?',
  nothingSent: 'No se cambió ni se eliminó nada.',
  tokenEmpty: 'Introduce antes tu token de API.',
  tokenForm:
    'Esto no es un token, o es más de uno. Cópialo otra vez, entero y sin nada más: empieza por «user:».',
  emailForm: 'Esto no parece una dirección de correo electrónico.',
  choose: '¿Qué cuenta?',
  chooseHint: 'Este token abarca varias cuentas de Kling. Cada una tiene su propia biblioteca.',
  open: 'Abrir la biblioteca',
  unchecked: 'Guardado, aún sin comprobar',
  uncheckedHint:
    'El token se comprobará en cuanto se pueda acceder al servicio. Hasta entonces no se puede eliminar nada.',
  uncheckedFailed: 'Sin conectar',
  otherToken: 'Introducir otro token',
  disconnect: 'Desconectar',
  switchAccount: 'Cambiar de cuenta',
  switchTo: (email) => `Cambiar de cuenta: ${email}`,
  connected: 'Conectado',
  connectingAgain: 'Conectando…',
  offline: 'Sin conexión',
  demoAccount: 'Biblioteca de demostración',
  sessionOnly: 'El token solo dura hasta cerrar la aplicación',
  customEndpoint: 'Servicio:',
  accounts: 'Cuentas y tokens',
  accountsHint:
    'Cada token abre las cuentas de Kling de una suscripción de useapi.net. Solo se envía al servicio para el que se introdujo.',
  nameLabel: 'Nombre del token (opcional)',
  nameHint: 'El nombre que quieras darle, por ejemplo «Estudio».',
  unnamed: 'Token sin nombre',
  saved: '¿Qué token?',
  addToken: 'Añadir otro token',
  noAccountsYet: 'Aún no se ha abierto',
  noTokens: 'No hay ningún token guardado en este equipo.',
  inUse: 'En uso',
  use: 'Abrir',
  rename: 'Cambiar el nombre',
  saveName: 'Guardar el nombre',
  remove: 'Quitar…',
  removeToken: 'Quitar el token',
  removeLead:
    'El token se quita de este equipo. Sigue siendo válido en useapi.net y puedes volver a introducirlo. En Kling no se toca nada. Las selecciones y el historial de sus cuentas se mantienen.',
  keptIn: {
    keychain: 'En el llavero.',
    session: 'Solo hasta cerrar la aplicación.'
  },
  held: 'No puedes cambiar de cuenta mientras haya una eliminación en curso.',
  listTrouble:
    'El archivo con los nombres de los tokens se apartó. La lista de abajo viene del llavero.',
  listNotStored: 'Estos cambios no se pudieron guardar y solo duran hasta cerrar la aplicación.',
  back: 'Atrás',
  asking: 'Esperando al llavero…',
  storedHere: 'Guardado en este equipo:',
  forThisSession: 'Usar un token hasta cerrar la aplicación',
  sessionBecause:
    'Ahora mismo no se puede usar el llavero. Este token durará hasta cerrar la aplicación; el que está guardado no cambia.',
  forgetStored: 'Olvidar los tokens guardados…',
  forgetTitle: '¿Olvidar los tokens guardados?',
  forgetLead:
    'Úsalo si tu llavero se ha restablecido. Kling Sweep olvida que había tokens guardados y pide uno nuevo. Un llavero bloqueado mantiene su contenido. No cambia nada en useapi.net ni en Kling.',
  forget: 'Olvidar',
  removeTitle: (name) => `¿Quitar «${name}» de este equipo?`,
  replacing: (name) => `El nuevo token sustituye a «${name}».`,
  elsewhere: (host) => `Para otro servicio: ${host}.`,
  keychain: {
    silent: 'Esperando al llavero',
    locked: 'El llavero está bloqueado',
    denied: 'Se denegó el acceso al llavero',
    none: 'No se encontró ningún llavero',
    other: 'No se puede usar el llavero'
  }
}
