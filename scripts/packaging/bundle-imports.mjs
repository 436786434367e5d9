// What the packed scripts import, and whether it is there.
import { builtinModules } from 'node:module'
import { posix } from 'node:path'

const BUILT_IN = new Set(['electron', ...builtinModules])

/**
 * Answers each import that nothing in the archive satisfies, in one line. `scripts` are pairs of a
 * path from the archive's root and a text; `parse` makes an ESTree of a module.
 */
export function unresolvedImports(scripts, files, parse) {
  const known = new Set(files)
  const isThere = (specifier, from) => {
    if (specifier.startsWith('node:') || BUILT_IN.has(specifier)) return true
    if (specifier.startsWith('.')) return known.has(posix.join(posix.dirname(from), specifier))
    const [scope, name] = specifier.split('/')
    return known.has(`/node_modules/${scope[0] === '@' ? `${scope}/${name}` : scope}/package.json`)
  }
  return scripts.flatMap(([path, text]) =>
    specifiersIn(parse(text))
      .filter((specifier) => !isThere(specifier, path))
      .map((specifier) => `${path} imports ${specifier}`)
  )
}

/**
 * Answers what the page names, in scripts and documents, and does not have beside it: parts of the
 * build, by the hash in their names, and addresses of a document that lead out of its folder.
 */
export function missingAssets(texts, files) {
  const known = new Set(files.map((path) => posix.basename(path)))
  const parts = texts.flatMap((text) =>
    [...text.matchAll(/[\w-]+-[\w-]{8}\.(?:js|css)(?=["'`)])/g)].map(([name]) => name)
  )
  const outside = texts.flatMap((text) =>
    [...text.matchAll(/<[^>]*?\s(?:src|href)="(?!\.\/)([^"]*)"/g)].map(([, address]) => address)
  )
  return [...new Set([...parts.filter((name) => !known.has(name)), ...outside])]
}

/** Of static and dynamic imports, and of `require` with a fixed text. */
function specifiersIn(program) {
  const found = new Set()
  const add = (node) => {
    if (node?.type === 'Literal' && typeof node.value === 'string') found.add(node.value)
    const [fixed] = node?.type === 'TemplateLiteral' ? node.quasis : []
    if (fixed && node.expressions.length === 0) found.add(fixed.value.cooked)
  }
  const visit = (node) => {
    if (Array.isArray(node)) {
      for (const each of node) visit(each)
      return
    }
    if (typeof node?.type !== 'string') return

    if (/^(Import|Export\w+)Declaration$|^ImportExpression$/.test(node.type)) add(node.source)
    if (node.type === 'CallExpression' && node.callee.name === 'require') add(node.arguments[0])
    for (const value of Object.values(node)) if (value && typeof value === 'object') visit(value)
  }
  visit(program)
  return [...found]
}
