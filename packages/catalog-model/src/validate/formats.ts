/**
 * A rule for a piece of text in the envelope. The rules are those of Backstage.
 *
 * @see https://backstage.io/docs/features/software-catalog/descriptor-format#common-to-all-kinds-the-metadata
 */
export interface Format {
  /** Identifier of the problem where the rule is broken. */
  code: string
  /** What the text has to be, to follow "cannot be `x`:". */
  rule: string
  /** Of texts up to 63 characters long, where that and a pattern say it all. */
  pattern?: RegExp
  allows(text: string): boolean
  /** The nearest text that is likely to be allowed. */
  mend?(text: string): string
}

const word = /^(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/
const dnsLabel = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/

const tag = /^[a-z0-9:+#]+(?:-[a-z0-9:+#]+)*$/
const kind = /^[A-Za-z][A-Za-z0-9]*$/

const isShort = (pattern: RegExp) => (text: string) => text.length <= 63 && pattern.test(text)
const isWord = isShort(word)
const toWord = (text: string) => trimTo(text.replace(/[^-A-Za-z0-9_.]+/g, '-'), /[A-Za-z0-9]/)

/** `metadata.name`. */
export const nameFormat: Format = {
  code: 'invalid-name',
  rule: 'a name is 1 to 63 letters, digits, `-`, `_` and `.`, and starts and ends with a letter or digit',
  pattern: word,
  allows: isWord,
  mend: toWord,
}

/** `metadata.namespace`. */
export const namespaceFormat: Format = {
  code: 'invalid-namespace',
  rule: 'a namespace is 1 to 63 lower case letters, digits and `-`, and starts and ends with a letter or digit',
  pattern: dnsLabel,
  allows: isShort(dnsLabel),
  mend: (text) => trimTo(text.toLowerCase().replace(/[^-a-z0-9]+/g, '-'), /[a-z0-9]/),
}

/** An item of `metadata.tags`. */
export const tagFormat: Format = {
  code: 'invalid-tag',
  rule: 'a tag is 1 to 63 lower case letters, digits, `:`, `+` and `#`, with single `-` between them',
  pattern: tag,
  allows: isShort(tag),
  mend: (text) => trimTo(text.toLowerCase().replace(/[^a-z0-9:+#]+/g, '-'), /[a-z0-9:+#]/),
}

/** A key of `metadata.labels` or `metadata.annotations`. */
export const keyFormat: Format = {
  code: 'invalid-key',
  rule: 'a key is a name such as `tier`, with the domain it belongs to before it at most once, such as `example.com/tier`',
  allows: withDomain(isWord),
}

/** A value of `metadata.labels`. */
export const labelFormat: Format = {
  code: 'invalid-label',
  rule: 'a label is empty, or up to 63 letters, digits, `-`, `_` and `.`, and starts and ends with a letter or digit',
  allows: (text) => text === '' || isWord(text),
  mend: toWord,
}

/** `apiVersion`. */
export const apiVersionFormat: Format = {
  code: 'invalid-api-version',
  rule: 'it is letters and digits, with a lower case domain before it, such as `backstage.io/v1alpha1`',
  allows: withDomain(isShort(/^[A-Za-z0-9]+$/)),
}

/** `kind`. */
export const kindFormat: Format = {
  code: 'invalid-kind',
  rule: 'a kind is 1 to 63 letters and digits, and starts with a letter',
  pattern: kind,
  allows: isShort(kind),
}

/** Allows what is allowed with a domain before it, too. */
function withDomain(isAllowed: (text: string) => boolean) {
  return (text: string): boolean => {
    const [name = '', domain, ...more] = text.split('/').reverse()
    return more.length === 0 && isAllowed(name) && (domain === undefined || isDomain(domain))
  }
}

function isDomain(text: string): boolean {
  return text.length <= 253 && text.split('.').every((label) => label.length <= 63 && dnsLabel.test(label))
}

/** Cuts off what stands before the first and behind the last good character, and what is too long. */
function trimTo(text: string, good: RegExp): string {
  const characters = [...text.slice(0, 63)]
  const first = characters.findIndex((character) => good.test(character))
  const last = characters.findLastIndex((character) => good.test(character))
  return first === -1 ? '' : characters.slice(first, last + 1).join('')
}
