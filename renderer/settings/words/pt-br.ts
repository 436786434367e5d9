import type { words as english } from '../words'

export const words: typeof english = {
  atOnce: 'As mudanças valem imediatamente.',
  appearance: 'Aparência',
  language: 'Idioma',
  systemLanguage: 'Igual ao sistema',
  languageHint: 'A janela e o menu mudam na hora.',
  languageLater: 'Os campos de data e o player mudam na próxima inicialização.',
  theme: 'Tema',
  themes: { system: 'Igual ao sistema', light: 'Claro', dark: 'Escuro' },
  density: 'Tamanho das miniaturas',
  densities: { small: 'Pequeno', medium: 'Médio', large: 'Grande' },
  pace: 'Exclusão e leitura',
  notifications: 'Notificações',
  notify: 'Quando uma exclusão termina em segundo plano',
  notifyHint: 'Mostra os resultados em uma notificação do sistema, sem nomes, prompts ou contas.',
  keyboard: 'Teclado',
  playOnHover: 'Reproduzir clipes sob o mouse',
  playOnHoverHint:
    'Sem som, enquanto o mouse está parado sobre um deles. Nunca com movimento reduzido.',
  singleKeys: 'Atalhos de uma só tecla',
  singleKeysHint:
    'Letras, dígitos e sinais, como K e ?, agem sem Ctrl ou ⌘. Desative-os se você dita textos ou aperta teclas sem querer.',
  parallel: 'Solicitações simultâneas',
  parallelHint:
    'Para ler a biblioteca e excluir. Uma é o mais leve para o serviço. Mais é mais rápido, e volta a uma enquanto o serviço está ocupado.',
  pageSize: 'Tamanho da página',
  pageSizeHint:
    'Para ler a biblioteca. Maior é mais rápido; menor ajuda se uma conexão lenta cai com frequência. Um tamanho que o serviço recuse é reduzido automaticamente.',
  token: 'Conta e token',
  kept: 'Token',
  keptIn: {
    keychain: 'Guardado no chaveiro deste computador.',
    session: 'Mantido na memória até você fechar o aplicativo. Ele será pedido novamente.',
    demo: 'Não é necessário: esta é a biblioteca de demonstração.'
  },
  service: 'Serviço',
  about: 'Sobre o Kling Sweep',
  version: 'Versão',
  newVersions: 'Avisar sobre novas versões',
  newVersionsHint: 'Consulta uma vez a cada início e não envia nada sobre você. Nada é baixado.',
  newVersionsAsk: 'Avisar sobre novas versões?',
  newVersionsYes: 'Avisar',
  newVersionsNo: 'Não, obrigado',
  newer: (version) => `A versão ${version} está disponível.`,
  runtime: 'Executado com',
  system: 'Sistema',
  provisioned: 'Definido pela sua organização',
  presetMark: 'Predefinido pela sua organização.',
  preset: {
    endpoint: 'endereço do serviço',
    emails: 'contas',
    parallel: 'solicitações simultâneas',
    pageSize: 'tamanho da página',
    theme: 'tema',
    density: 'tamanho das miniaturas',
    notify: 'notificações'
  },
  data: 'Seus dados neste computador',
  dataHint:
    'Configurações, seleções, listas da biblioteca salvas, listas de protegidos, filtros salvos, o que o Kling criou e a partir de quê, miniaturas e o registro de cada exclusão. O token não está entre eles: ele está no chaveiro.',
  openData: 'Abrir pasta de dados',
  openLogs: 'Abrir pasta de logs',
  copyDiagnostics: 'Copiar diagnóstico',
  copied: 'Copiado para a área de transferência.',
  diagnosticsHint:
    'Versões, configurações e as últimas linhas do log, sem seu token, endereços de e-mail, nomes ou prompts.',
  startOver: 'Começar do zero',
  startOverHint:
    'Remove tudo o que o Kling Sweep guardou neste computador e no chaveiro dele. O que você tem no Kling fica como está.',
  removeEverythingAsk: 'Remover todos os dados do aplicativo…',
  notWhileRunning: 'Não disponível durante uma exclusão.',
  removeTitle: 'Remover tudo o que o Kling Sweep guardou?',
  removeLead: 'Isto remove permanentemente deste computador:',
  removeList: [
    'O token de API no chaveiro',
    'As configurações e as contas que você abriu',
    'Seleções, listas da biblioteca salvas, listas de protegidos e filtros salvos',
    'As sugestões dispensadas e suas respostas sobre duplicatas',
    'O que o Kling criou, e a partir de quê',
    'Miniaturas',
    'O registro e o histórico de todas as exclusões e do que foi carregado novamente',
    'Logs'
  ],
  removeStays:
    'O que você tem no Kling não é afetado. As cópias salvas permanecem na sua pasta, assim como outros arquivos na pasta de dados. Depois, o Kling Sweep inicia como se tivesse acabado de ser instalado.',
  removedNothing: 'Nada foi removido.',
  removedInPart: 'Uma parte não pôde ser removida. O restante foi removido.',
  removeEverything: 'Remover todos os dados do aplicativo',
  removing: 'Removendo…',
  notStored: 'Sua escolha não pôde ser salva e dura somente até você fechar o aplicativo.',
  found: {
    named: 'Ele foi indicado quando o Kling Sweep foi iniciado.',
    system: 'Ele está nas configurações gerenciadas deste computador.',
    beside: 'Ele está ao lado do aplicativo.'
  },
  passedOver: 'Outro, ao lado do aplicativo, não é usado.',
  presetNothing: 'Nada está predefinido.',
  presetSome: (names) => `Predefinido: ${names}.`,
  provisionedBy: (file) => [
    'Suas próprias escolhas aqui têm precedência. Arquivo de configuração: ',
    file,
    '.'
  ]
}
