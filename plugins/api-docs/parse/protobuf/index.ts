import protobuf from 'protobufjs'
import { DefinitionError } from '../DefinitionError'
import { emptyHeader, type Parsed } from '../Parsed'
import { collectTypes } from './collectTypes'
import { readMethods } from './readMethods'

/** A file of protobuf: services with their methods, messages and enums. */
export function parseProtobuf(text: string): Parsed {
  const root = new protobuf.Root()
  const name = parseFile(text, root)
  const { services, types } = collectTypes(root)
  return {
    format: 'protobuf',
    formatVersion: /^[ \t]*syntax\s*=\s*["'](proto\d)["']/m.exec(text)?.[1] ?? null,
    header: { ...emptyHeader, ...(name && { title: name }), ...leadingComment(text) },
    groups: services.map(({ name, comment }) => ({ name, description: comment ?? undefined })),
    operations: services.flatMap((service) => readMethods(service, types)),
    schemasTitle: 'Messages and enums',
    schemas: [...types.values()],
    problem: null,
  }
}

function parseFile(text: string, root: protobuf.Root): string | undefined {
  try {
    // Comments above a field are about it, with or without a third slash.
    const options = { keepCase: true, alternateCommentMode: true, preferTrailingComment: false }
    return protobuf.parse(text, root, options).package
  } catch (error) {
    const { message } = error as Error
    const line = /\(line (\d+)\)/.exec(message)?.[1]
    throw new DefinitionError(`${message.replace(/ ?\(line \d+\)/, '').replace(/^illegal/, 'Illegal')}.`, {
      fix: 'Mend this line or the one above it.',
      line: line ? Number(line) : undefined,
    })
  }
}

/** What a file says of itself, before its first statement. */
function leadingComment(text: string): { description?: string } {
  const [comment] = /^(?:\s*\/\/[^\n]*\n)+/.exec(text) ?? []
  const description = comment?.replace(/^\s*\/\/ ?/gm, '').trim()
  return description && !/copyright|licen[sc]e/i.test(description) ? { description } : {}
}
