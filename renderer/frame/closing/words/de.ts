import type { words as english } from '../words'

const running = { close: 'Stoppen und schließen', closing: 'Wird gestoppt …' }
const ended = { stay: 'Bleiben', close: 'Fenster schließen', closing: 'Wird geschlossen …' }

export const words: typeof english = {
  deletion: {
    running: {
      ...running,
      title: 'Ein Löschvorgang läuft',
      lead: 'Beim Schließen stoppt das Löschen nach der laufenden Anfrage. Was schon zum Löschen gesendet wurde, lässt sich nicht zurückholen. Der Rest bleibt unverändert.',
      stay: 'Löschen fortsetzen'
    },
    ended: {
      ...ended,
      title: 'Der Löschvorgang ist beendet',
      lead: 'Sein Bericht steht in der Mediathek und später im Verlauf.'
    }
  },
  saving: {
    running: {
      ...running,
      title: 'Noch sind nicht alle Kopien gesichert',
      lead: 'Wenn Sie jetzt schließen, werden keine weiteren Kopien gesichert. Was gesichert ist, bleibt, wo es ist. Nichts wird gelöscht.',
      stay: 'Sichern fortsetzen'
    },
    ended: {
      ...ended,
      title: 'Das Sichern der Kopien ist beendet',
      lead: 'Was gesichert wurde, steht im Verlauf unter „Kopien“.'
    }
  },
  uploads: {
    running: {
      ...running,
      title: 'Noch sind nicht alle Kopien hochgeladen',
      lead: 'Wenn Sie jetzt schließen, stoppt das Hochladen nach der laufenden Datei. Was hochgeladen ist, bleibt bei Kling. Der Rest wird nicht gesendet.',
      stay: 'Hochladen fortsetzen'
    },
    ended: {
      ...ended,
      title: 'Das Hochladen der Kopien ist beendet',
      lead: 'Was aus jeder Datei wurde, steht im Verlauf unter „Kopien“.'
    }
  }
}
