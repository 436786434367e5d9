import type { words as english } from '../words'

export const words: typeof english = {
  where: 'Dónde está el token',
  drawing: 'Un correo con un enlace, que lleva a una página con una línea que empieza por «user:»',
  mailTitle: 'Busca el correo de bienvenida de useapi.net',
  mailText: 'Te llegó al suscribirte. Su enlace lleva a tu token.',
  copyTitle: 'Copia el token de API',
  copyText: 'Empieza por «user:» y es una sola línea. Cópiala entera.',
  pasteTitle: 'Pégalo en el campo',
  pasteText: 'Después pulsa «Conectar»: se comprueba con el servicio.',
  stored: 'Qué se guarda y dónde',
  token: 'El token',
  tokenPlace:
    'En el llavero de este equipo; si no lo hay, en la memoria hasta cerrar la aplicación. Solo se envía al servicio para el que se introdujo.',
  lists: 'Listas, miniaturas, historial',
  listsPlace:
    'En la carpeta propia de la aplicación en este equipo. Desde la configuración se puede abrir y borrar.',
  copies: 'Copias de archivos',
  copiesPlace: 'En una carpeta que tú eliges, cuando guardes alguna. Antes no se copia nada.'
}
