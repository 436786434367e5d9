import type { words as english } from '../words'

export const words: typeof english = {
  title: 'Probleme mit den eigenen Dateien von Kling Sweep',
  continues: 'Kling Sweep arbeitet ohne ihren Inhalt weiter.',
  lasts:
    'Ihre Änderungen gelten bis zum Beenden des Programms, sind beim nächsten Mal aber vielleicht nicht mehr da.',
  dismiss: 'Ausblenden'
}
