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
    `Ele já está aberto no computador ${computer}, com a mesma pasta de dados, ${dataFolder}. Feche-o primeiro lá. Se ele não estiver aberto lá, remova o arquivo ${lock} dessa pasta.`
}
