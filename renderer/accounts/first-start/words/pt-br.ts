import type { words as english } from '../words'

export const words: typeof english = {
  where: 'Onde está o token',
  drawing: 'Um e-mail com um link, que leva a uma página com uma linha que começa com “user:”',
  mailTitle: 'Encontre o e-mail de boas-vindas do useapi.net',
  mailText: 'Ele chegou quando você fez a assinatura. O link nele leva ao seu token.',
  copyTitle: 'Copie o token de API',
  copyText: 'Ele começa com “user:” e ocupa uma linha. Copie-o inteiro.',
  pasteTitle: 'Cole-o no campo',
  pasteText: 'Depois pressione “Conectar”: ele é conferido com o serviço.',
  stored: 'O que é guardado, e onde',
  token: 'O token',
  tokenPlace:
    'No chaveiro deste computador; se não houver um, na memória até você fechar o aplicativo. Ele é enviado somente ao serviço para o qual foi inserido.',
  lists: 'Listas, miniaturas, histórico',
  listsPlace:
    'Na pasta do próprio aplicativo, neste computador. As configurações permitem abri-la e removê-la.',
  copies: 'Cópias de arquivos',
  copiesPlace:
    'Em uma pasta que você escolhe, assim que salvar alguma. Antes disso, nada é copiado.'
}
