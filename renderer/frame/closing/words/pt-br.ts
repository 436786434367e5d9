import type { words as english } from '../words'

const running = { close: 'Parar e fechar', closing: 'Parando…' }
const ended = { stay: 'Ficar', close: 'Fechar a janela', closing: 'Fechando…' }

export const words: typeof english = {
  deletion: {
    running: {
      ...running,
      title: 'Há uma exclusão em andamento',
      lead: 'Ao fechar, a exclusão para após a solicitação em andamento. Aquilo cuja exclusão já tiver sido solicitada não poderá ser recuperado. O restante fica intacto.',
      stay: 'Continuar excluindo'
    },
    ended: {
      ...ended,
      title: 'A exclusão terminou',
      lead: 'O relatório está na biblioteca e, mais tarde, no histórico.'
    }
  },
  saving: {
    running: {
      ...running,
      title: 'Nem todas as cópias foram salvas ainda',
      lead: 'Se você fechar agora, nenhuma outra cópia será salva. As já salvas ficam onde estão. Nada é excluído.',
      stay: 'Continuar salvando'
    },
    ended: {
      ...ended,
      title: 'O salvamento das cópias terminou',
      lead: 'O que foi salvo está no histórico, em “Cópias”.'
    }
  },
  uploads: {
    running: {
      ...running,
      title: 'Nem todas as cópias foram carregadas no Kling ainda',
      lead: 'Se você fechar agora, o upload para após o arquivo em andamento. O que já foi carregado fica no Kling. O restante não é enviado.',
      stay: 'Continuar o upload'
    },
    ended: {
      ...ended,
      title: 'O upload das cópias terminou',
      lead: 'O que aconteceu com cada arquivo está no histórico, em “Cópias”.'
    }
  }
}
