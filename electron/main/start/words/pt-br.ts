import type { words as english } from '../words'

export const words: typeof english = {
  unusable: (path, why) => `Não é possível usar a pasta de dados ${path}: ${why}`,
  why: {
    isFile: 'ela é um arquivo, não uma pasta',
    inFile: 'ela é um arquivo ou está dentro de um',
    mayNotWrite: 'este usuário não tem permissão para gravar nela',
    readOnly: 'o disco é somente leitura',
    full: 'o disco está cheio',
    quota: 'a cota de disco acabou',
    tooLong: 'o nome é longo demais'
  },
  elsewhere: (computer, dataFolder, lock) =>
    `Ele já está aberto no computador ${computer}, com a mesma pasta de dados, ${dataFolder}. Feche-o primeiro lá. Se ele não estiver aberto lá, remova o arquivo ${lock} dessa pasta.`,

  endpoint: {
    noAddress: (from) => `${from} não é um endereço`,
    notPlain: (from) =>
      `${from} deve ser um endereço base simples, sem credenciais, consulta nem fragmento`,
    notHttps: (from) => `${from} deve usar https; http só é aceito para este computador`
  },
  demoTakes: (limit) => `--demo aceita um número de itens de 0 a ${limit}`,
  configTakes: '--config aceita o caminho de um arquivo: --config=<caminho>',
  unreadable: (name, code) => `Não é possível ler ${name} (${code})`,
  noFile: (name) => `Não é possível ler ${name}: esse arquivo não existe`,
  notUsed: (name, why) => `${name} não é usado: ${why}`,
  wrong: {
    noJson: (line) => `não é JSON válido (linha ${line})`,
    secret: (key) =>
      `“${key}” parece um token ou uma senha. O arquivo não pode conter nenhum: o token é informado no programa e guardado no chaveiro`,
    isSecret:
      'parece um token ou uma senha. O arquivo não pode conter nenhum: o token é informado no programa e guardado no chaveiro',
    otherForm: 'tem uma forma diferente da documentada',
    unknownKey: (key, known) => `chave desconhecida “${key}”. As conhecidas são ${known}`,
    noObject: 'deve conter um único objeto JSON',
    takes: (key, what) => `“${key}” aceita: ${what}`
  },
  what: {
    address: 'o endereço base da API, como texto',
    emails: (limit) => `uma lista de até ${limit} endereços de e-mail`,
    oneOf: (values) => `um destes valores: ${values}`,
    wholeTo: (limit) => `um número inteiro de 1 a ${limit}`,
    trueOrFalse: 'true ou false'
  }
}
