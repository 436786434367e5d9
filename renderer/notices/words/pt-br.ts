import type { words as english } from '../words'

export const words: typeof english = {
  title: 'Problemas com os arquivos do próprio Kling Sweep',
  continues: 'O Kling Sweep continua sem o conteúdo do arquivo.',
  lasts:
    'Suas mudanças duram até você fechar o aplicativo, mas talvez não estejam lá da próxima vez.',
  dismiss: 'Dispensar'
}
