import type { ESTree } from 'vite'

type Statement = ESTree.Program['body'][number]
type Range = { start: number; end: number }

/** How a declaration is used: its text without what is done inside it. */
export function signatureOf(node: Statement, text: string, file: Statement[]): string {
  switch (node.type) {
    case 'FunctionDeclaration':
      return upTo(node.body, node, text)
    case 'ClassDeclaration':
      return classSignature(node, text)
    case 'VariableDeclaration':
      return valueSignature(node, text, file)
    default:
      return text.slice(node.start, node.end)
  }
}

const upTo = (body: Range | null, node: Range, text: string) => text.slice(node.start, body?.start ?? node.end).trim()

function valueSignature(node: ESTree.VariableDeclaration, text: string, file: Statement[]): string {
  const init = node.declarations[0]?.init
  const arrow = functionOf(init, file)
  return init && arrow
    ? arrowSignature(arrow, text.slice(node.start, init.start), text)
    : text.slice(node.start, node.end)
}

/** The function that a value is, or that a function of the same file makes: `get` is made by `verb('GET')`. */
export function functionOf(
  value: ESTree.Expression | null | undefined,
  file: Statement[],
): ESTree.ArrowFunctionExpression | undefined {
  if (value?.type === 'ArrowFunctionExpression') return value
  if (value?.type === 'CallExpression' && value.callee.type === 'Identifier') return givenBy(value.callee.name, file)
}

/** Where the compiler finds out what an arrow gives, the text does not say it. */
function arrowSignature(arrow: ESTree.ArrowFunctionExpression, before: string, text: string): string {
  const head = upTo(arrow.body, arrow, text).replace(/\s*=>[\s(]*$/, '')
  return `${before}${head}${arrow.returnType ? '' : ' => …'}`
}

function givenBy(name: string, file: Statement[]): ESTree.ArrowFunctionExpression | undefined {
  const maker = file.find((each) => each.type === 'FunctionDeclaration' && each.id?.name === name)
  const inside = maker?.type === 'FunctionDeclaration' ? maker.body?.body : undefined
  const given = inside?.find((each) => each.type === 'ReturnStatement')?.argument
  return given?.type === 'ArrowFunctionExpression' ? given : undefined
}

/** The public members, each with its comment. */
function classSignature(node: ESTree.Class, text: string): string {
  const cut = node.body.body.flatMap((member): Range[] => {
    if (member.type === 'PropertyDefinition')
      return member.key.type === 'PrivateIdentifier' ? [member] : member.value ? [afterKey(member, member.value)] : []
    if (member.type !== 'MethodDefinition') return []
    return member.value.body ? [member.value.body] : []
  })
  const pieces = [...cut, { start: node.end, end: node.end }].map(({ start }, index) =>
    text.slice(cut[index - 1]?.end ?? node.start, start).trimEnd(),
  )
  return pieces.join('').replace(/\{\n\n/, '{\n')
}

const afterKey = (member: { key: Range }, value: Range): Range => ({ start: member.key.end, end: value.end })
