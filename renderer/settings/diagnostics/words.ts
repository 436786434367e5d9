import { table } from '@shared/language/tables'

export const words = table('diagnostics', {
  copyDiagnostics: 'Copy diagnostics',
  copied: 'Copied to the clipboard.'
})
