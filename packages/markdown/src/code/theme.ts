import type { ThemeRegistration } from 'shiki/core'

/** Kinds of tokens; each is a colour `--code-<kind>` in the tokens of the look, and a class `code-<kind>`. */
const scopes = {
  comment: ['comment', 'punctuation.definition.comment', 'string.comment'],
  keyword: [
    'keyword',
    'storage',
    'keyword.operator.new',
    'keyword.operator.expression',
    'keyword.control',
    'punctuation.definition.keyword',
  ],
  string: [
    'string',
    'punctuation.definition.string',
    'markup.inline.raw',
    'meta.embedded.assembly',
    'string.regexp',
    'string.unquoted.plain',
  ],
  constant: [
    'constant',
    'support.constant',
    'variable.language',
    'constant.other',
    'entity.name.constant',
    'keyword.other.unit',
  ],
  function: ['entity.name.function', 'support.function', 'meta.function-call.generic', 'entity.name.command'],
  type: [
    'entity.name.type',
    'entity.name.class',
    'support.type',
    'support.class',
    'entity.other.inherited-class',
    'storage.type.java',
    'entity.name.namespace',
  ],
  name: [
    'entity.name.tag',
    'support.type.property-name',
    'entity.other.attribute-name',
    'meta.object-literal.key',
    'variable.other.object.property',
    'entity.name.section',
    'markup.heading',
    'support.variable.property',
  ],
  variable: ['variable.parameter', 'punctuation.definition.variable', 'variable.other.normal.shell'],
  operator: ['keyword.operator', 'storage.type.function.arrow'],
  inserted: ['markup.inserted', 'punctuation.definition.inserted', 'meta.diff.header.to-file'],
  deleted: ['markup.deleted', 'punctuation.definition.deleted', 'meta.diff.header.from-file'],
} as const

export type TokenKind = keyof typeof scopes

// Shiki knows themes as colours; each kind gets one that only names it.
const kinds = Object.keys(scopes) as TokenKind[]
const colourOf = (kind: TokenKind) => `#0000${(kinds.indexOf(kind) + 1).toString(16).padStart(2, '0')}`
const kindByColour = new Map(kinds.map((kind) => [colourOf(kind), kind]))

/** The kind of a token, by the colour that the theme gave it. */
export const kindOf = (colour: string | undefined): TokenKind | undefined =>
  kindByColour.get(colour?.toLowerCase() ?? '')

export const theme: ThemeRegistration = {
  name: 'callboard',
  type: 'light',
  colors: { 'editor.foreground': '#000000', 'editor.background': '#ffffff' },
  settings: [
    { settings: { foreground: '#000000' } },
    ...kinds.map((kind) => ({ scope: [...scopes[kind]], settings: { foreground: colourOf(kind) } })),
  ],
}
