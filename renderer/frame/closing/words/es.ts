import type { words as english } from '../words'

const running = { close: 'Detener y cerrar', closing: 'Deteniendo…' }
const ended = { stay: 'Quedarse', close: 'Cerrar la ventana', closing: 'Cerrando…' }

export const words: typeof english = {
  deletion: {
    running: {
      ...running,
      title: 'Hay una eliminación en curso',
      lead: 'Al cerrar, la eliminación se detiene tras la solicitud en curso. Lo que ya se haya solicitado eliminar no se puede recuperar. Lo demás queda intacto.',
      stay: 'Seguir eliminando'
    },
    ended: {
      ...ended,
      title: 'La eliminación ha terminado',
      lead: 'Su informe está en la biblioteca y, más tarde, en el historial.'
    }
  },
  saving: {
    running: {
      ...running,
      title: 'Aún no se han guardado todas las copias',
      lead: 'Si cierras ahora, no se guardan más copias. Las guardadas se quedan donde están. No se elimina nada.',
      stay: 'Seguir guardando'
    },
    ended: {
      ...ended,
      title: 'El guardado de copias ha terminado',
      lead: 'Lo guardado está en el historial, en «Copias».'
    }
  },
  uploads: {
    running: {
      ...running,
      title: 'Aún no se han subido todas las copias',
      lead: 'Si cierras ahora, la subida se detiene tras el archivo en curso. Lo que ya se ha subido se queda en Kling. Lo demás no se envía.',
      stay: 'Seguir subiendo'
    },
    ended: {
      ...ended,
      title: 'La subida de copias ha terminado',
      lead: 'Lo que pasó con cada archivo está en el historial, en «Copias».'
    }
  }
}
