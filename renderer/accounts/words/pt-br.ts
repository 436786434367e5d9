import type { words as english } from '../words'

export const words: typeof english = {
  offered: 'Contas oferecidas pela sua organização',
  product: 'Kling Sweep',
  promise:
    'Veja o que você carregou no Kling e o que ele criou para você, escolha o que pode ser excluído e saiba o que aconteceu com cada item.',
  tokenLabel: 'Token de API',
  tokenHint:
    'Da sua conta do useapi.net. Ele é guardado no chaveiro deste computador, se houver um, e enviado somente ao serviço.',
  tokenHintSession:
    'Da sua conta do useapi.net. Ele fica na memória até você fechar o aplicativo e é enviado somente ao serviço.',
  emailLabel: 'E-mail da conta (opcional)',
  emailHint: 'Necessário somente para abrir uma conta diretamente.',
  connect: 'Conectar',
  connecting: 'Conferindo o token…',
  save: 'Salvar sem conferir',
  saving: 'Salvando…',
  demo: 'Experimentar a biblioteca de demonstração',
  or: 'Nenhuma conta à mão?',
  nothingSent: 'Nada foi alterado nem excluído.',
  tokenEmpty: 'Insira primeiro seu token de API.',
  tokenForm:
    'Isto não é um token, ou é mais de um. Copie-o novamente, inteiro e sozinho: ele começa com “user:”.',
  emailForm: 'Isto não parece um endereço de e-mail.',
  choose: 'Qual conta?',
  chooseHint: 'Este token abrange várias contas do Kling. Cada uma tem sua própria biblioteca.',
  open: 'Abrir biblioteca',
  unchecked: 'Salvo, ainda não conferido',
  uncheckedHint:
    'O token será conferido assim que o serviço estiver acessível. Até lá, nada pode ser excluído.',
  uncheckedFailed: 'Não conectado',
  otherToken: 'Inserir outro token',
  disconnect: 'Desconectar',
  switchAccount: 'Trocar de conta',
  switchTo: (email) => `Trocar de conta: ${email}`,
  connected: 'Conectado',
  connectingAgain: 'Conectando…',
  offline: 'Offline',
  demoAccount: 'Biblioteca de demonstração',
  sessionOnly: 'Token mantido somente até fechar o aplicativo',
  customEndpoint: 'Serviço:',
  accounts: 'Contas e tokens',
  accountsHint:
    'Cada token abre as contas do Kling de uma assinatura do useapi.net. Ele é enviado somente ao serviço para o qual foi inserido.',
  nameLabel: 'Nome do token (opcional)',
  nameHint: 'O nome que você quiser dar a ele, por exemplo “Estúdio”.',
  unnamed: 'Token sem nome',
  saved: 'Qual token?',
  addToken: 'Adicionar outro token',
  noAccountsYet: 'Ainda não aberto',
  noTokens: 'Nenhum token está guardado neste computador.',
  inUse: 'Em uso',
  use: 'Abrir',
  rename: 'Renomear',
  saveName: 'Salvar nome',
  remove: 'Remover…',
  removeToken: 'Remover token',
  removeLead:
    'O token é removido deste computador. Ele continua válido no useapi.net, e você pode inseri-lo novamente. Nada no Kling é afetado. As seleções e o histórico das contas dele são mantidos.',
  keptIn: { keychain: 'No chaveiro.', session: 'Mantido somente até fechar o aplicativo.' },
  held: 'Não é possível trocar de conta durante uma exclusão.',
  listTrouble:
    'O arquivo com os nomes dos tokens foi posto de lado. A lista abaixo vem do chaveiro.',
  listNotStored:
    'Estas mudanças não puderam ser salvas e duram somente até você fechar o aplicativo.',
  back: 'Voltar',
  asking: 'Aguardando o chaveiro…',
  storedHere: 'Guardado neste computador:',
  forThisSession: 'Usar um token até fechar o aplicativo',
  sessionBecause:
    'O chaveiro não pode ser usado no momento. Este token será mantido até você fechar o aplicativo; o que está guardado não é alterado.',
  forgetStored: 'Esquecer os tokens guardados…',
  forgetTitle: 'Esquecer os tokens guardados?',
  forgetLead:
    'Use isto se o seu chaveiro foi redefinido. O Kling Sweep esquece que havia tokens guardados e pede um novo. Um chaveiro bloqueado mantém seu conteúdo. Nada muda no useapi.net nem no Kling.',
  forget: 'Esquecer',
  removeTitle: (name) => `Remover “${name}” deste computador?`,
  replacing: (name) => `O novo token substitui “${name}”.`,
  elsewhere: (host) => `Para outro serviço: ${host}.`,
  keychain: {
    silent: 'Aguardando o chaveiro',
    locked: 'O chaveiro está bloqueado',
    denied: 'O acesso ao chaveiro foi negado',
    none: 'Nenhum chaveiro encontrado',
    other: 'O chaveiro não pode ser usado'
  }
}
