import { type ESTree, parseSync } from 'vite'
import { docstringBefore } from './docstringBefore'
import { functionOf, signatureOf } from './signatureOf'

/** One declaration at the top of a file. */
export interface Declaration {
  name: string
  kind: 'function' | 'value' | 'class' | 'type'
  isExported: boolean
  /** Its docstring without stars; undefined where there is none. */
  docs: string | undefined
  signature: string
}

/** A name that a file has from another and gives on. */
interface Reexport {
  name: string
  exportedName: string
  from: string
}

/** What a reference has to know of a file. */
export interface SourceFile {
  declarations: Declaration[]
  reexports: Reexport[]
}

type Statement = ESTree.Program['body'][number]

/** What a file of TypeScript declares at its top, and what it gives on from others. */
export function declarationsIn(text: string, path: string): SourceFile {
  const { program, comments } = parseSync(path, text)
  const declarations = program.body.flatMap((statement) => {
    const isExported = statement.type === 'ExportNamedDeclaration'
    const node = isExported ? statement.declaration : statement
    const named = node && nameAndKind(node as Statement, program.body)
    if (!node || !named) return []
    const docs = docstringBefore(statement.start, text, comments)
    return [{ ...named, isExported, docs, signature: signatureOf(node as Statement, text, program.body) }]
  })
  return { declarations, reexports: program.body.flatMap(reexportsOf) }
}

function nameAndKind(node: Statement, file: Statement[]): Pick<Declaration, 'name' | 'kind'> | undefined {
  switch (node.type) {
    case 'FunctionDeclaration':
      return { name: node.id?.name ?? '', kind: 'function' }
    case 'ClassDeclaration':
      return { name: node.id?.name ?? '', kind: 'class' }
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
      return { name: node.id.name, kind: 'type' }
    case 'VariableDeclaration': {
      const [declarator] = node.declarations
      if (declarator?.id.type !== 'Identifier') return undefined
      return { name: declarator.id.name, kind: functionOf(declarator.init, file) ? 'function' : 'value' }
    }
  }
}

/** From another file at once, or imported before. */
function reexportsOf(statement: Statement, _index: number, file: Statement[]): Reexport[] {
  if (statement.type !== 'ExportNamedDeclaration') return []
  return statement.specifiers.flatMap(({ local, exported }) => {
    const name = nameOf(local)
    const from = statement.source?.value ?? file.find((each) => imports(each, name))?.source.value
    return from ? [{ name, exportedName: nameOf(exported), from }] : []
  })
}

const imports = (statement: Statement, name: string): statement is ESTree.ImportDeclaration =>
  statement.type === 'ImportDeclaration' && statement.specifiers.some(({ local }) => local.name === name)

const nameOf = (name: ESTree.ModuleExportName) => (name.type === 'Literal' ? name.value : name.name)
