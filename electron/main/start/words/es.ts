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
    `Ya está en marcha en el equipo ${computer}, con la misma carpeta de datos, ${dataFolder}. Ciérralo primero allí. Si no está en marcha allí, quita el archivo ${lock} de esa carpeta.`,

  endpoint: {
    noAddress: (from) => `${from} no es una dirección`,
    notPlain: (from) =>
      `${from} debe ser una dirección base simple, sin credenciales, consulta ni fragmento`,
    notHttps: (from) => `${from} debe usar https; http solo se acepta para este equipo`
  },
  demoTakes: (limit) => `--demo acepta un número de recursos de 0 a ${limit}`,
  configTakes: '--config acepta la ruta de un archivo: --config=<ruta>',
  unreadable: (name, code) => `No se puede leer ${name} (${code})`,
  noFile: (name) => `No se puede leer ${name}: no existe ese archivo`,
  notUsed: (name, why) => `No se usa ${name}: ${why}`,
  wrong: {
    noJson: (line) => `no es JSON válido (línea ${line})`,
    secret: (key) =>
      `«${key}» parece un token o una contraseña. El archivo no puede contener ninguno: el token se introduce en el programa y se guarda en el llavero`,
    isSecret:
      'parece un token o una contraseña. El archivo no puede contener ninguno: el token se introduce en el programa y se guarda en el llavero',
    otherForm: 'tiene una forma distinta de la documentada',
    unknownKey: (key, known) => `clave desconocida «${key}». Las conocidas son ${known}`,
    noObject: 'debe contener un solo objeto JSON',
    takes: (key, what) => `«${key}» acepta: ${what}`
  },
  what: {
    address: 'la dirección base de la API, como texto',
    emails: (limit) => `una lista de hasta ${limit} direcciones de correo`,
    oneOf: (values) => `uno de estos valores: ${values}`,
    wholeTo: (limit) => `un número entero de 1 a ${limit}`,
    trueOrFalse: 'true o false'
  }
}
