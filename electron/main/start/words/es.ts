import type { words as english } from '../words'

export const words: typeof english = {
  unusable: (path, why) => `No se puede usar la carpeta de datos ${path}: ${why}`,
  why: {
    isFile: 'es un archivo, no una carpeta',
    inFile: 'es un archivo o está dentro de uno',
    mayNotWrite: 'este usuario no puede escribir ahí',
    readOnly: 'el disco es de solo lectura',
    full: 'el disco está lleno',
    quota: 'la cuota de disco está agotada',
    tooLong: 'el nombre es demasiado largo'
  },
  elsewhere: (computer, dataFolder, lock) =>
    `Ya está en marcha en el equipo ${computer}, con la misma carpeta de datos, ${dataFolder}. Ciérralo primero allí. Si no está en marcha allí, quita el archivo ${lock} de esa carpeta.`
}
