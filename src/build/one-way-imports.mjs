import { dirname, relative, resolve } from 'node:path'

/**
 * From the door inwards: a file takes values only from its own stage and from those below it; types may come from anywhere.
 * @type {readonly (readonly string[])[]}
 */
const stages = [
  ['cli'],
  ['index.ts'],
  ['parse.ts', 'render'],
  ['layout', 'metadata', 'quotations', 'languages/detect.ts'],
  ['dates'],
  ['tokens.ts'],
  ['word-table.ts'],
  ['source.ts', 'offsets.ts'],
  ['characters.ts', 'characters.built.ts'],
  ['languages'],
]

/** The schema loads zod: only a command may ask for it, when it is called. */
const door = /^cli\/commands\//

/** @type {import('eslint').Rule.RuleModule} */
export const oneWayImports = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const source = resolve(context.cwd, 'src')
    const own = relative(source, context.filename)
    /** @param {any} node An import, or an export from elsewhere. */
    const check = (node) => {
      const path = String(node.source?.value ?? '')
      const target = relative(source, resolve(dirname(context.filename), path)).replace(/\.js$/, '.ts')
      if (!path.startsWith('.') || target.startsWith('..') || isOfTypes(node)) return
      const message = findFault(own, target)
      if (message) context.report({ node, message })
    }
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check }
  },
}

/**
 * @param {string} own
 * @param {string} target
 */
function findFault(own, target) {
  if (target === 'schema.ts') return door.test(own) ? undefined : 'Types only: the schema itself loads zod.'
  const from = stageOf(own)
  const to = stageOf(target)
  if (from < 0) return undefined
  if (to < 0) return `src/${target} has no stage yet; give it one in src/build/one-way-imports.mjs.`
  return to < from ? `Imports point one way: src/${target} stands above src/${own}.` : undefined
}

/** @param {string} path */
function stageOf(path) {
  return stages.findIndex((stage) => stage.some((place) => path === place || path.startsWith(`${place}/`)))
}

/** @param {any} node */
function isOfTypes(node) {
  const named = node.specifiers ?? []
  /** @param {any} specifier */
  const isType = (specifier) => (specifier.importKind ?? specifier.exportKind) === 'type'
  return (node.importKind ?? node.exportKind) === 'type' || (named.length > 0 && named.every(isType))
}
