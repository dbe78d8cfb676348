import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from 'recheck'
import ts from 'typescript'

/**
 * Proves every regular expression of the source to be linear. Its ESLint rule passes silently what it has no time for;
 * here `unknown` is a failure.
 */
const folder = 'src'
const timeout = 20_000

const literals = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .sort()
  .flatMap((name) => listLiterals(join(folder, name)))
const faults = []
for (const { where, source, flags } of literals) {
  const result = await check(source, flags, { timeout })
  if (result.status !== 'safe') faults.push(`${where}  /${source}/${flags}  ${describe(result)}`)
}
console.log(`recheck: ${literals.length} regular expressions, ${faults.length} not proved linear`)
for (const fault of faults) console.log(fault)
process.exitCode = faults.length ? 1 : 0

/** @param {import('recheck').VulnerableDiagnostics | import('recheck').UnknownDiagnostics} result */
function describe(result) {
  return result.status === 'vulnerable' ? `is ${result.complexity.summary}` : `is unknown: ${result.error.kind}`
}

/** @param {string} path */
function listLiterals(path) {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  /** @type {{ where: string, source: string, flags: string }[]} */
  const found = []
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) found.push({ where: `${path}:${lineOf(file, node)}`, ...split(node.text) })
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/**
 * @param {ts.SourceFile} file
 * @param {ts.Node} node
 */
function lineOf(file, node) {
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1
}

/** @param {string} literal */
function split(literal) {
  const end = literal.lastIndexOf('/')
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) }
}
