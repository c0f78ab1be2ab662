/** What could not be rendered as meant. */
export interface Problem {
  /** From 1, in the source as it was given. */
  line: number
  message: string
  /** The address that leads nowhere, if it is about one; that of a part of the same page begins with `#`. */
  address?: string
}

export interface Heading {
  /** What a deep link names after `#`. */
  id: string
  level: number
  text: string
}

/** What stands between one heading and the next, as plain text. */
export interface Section {
  /** That of its heading; '' before the first one. */
  id: string
  title: string
  text: string
}

export interface Rendered {
  /** Sanitised HTML. */
  html: string
  /** Text of the first h1, if there is one (its element is left in html with its id). */
  title: string | undefined
  /** Every heading with the id that deep links use, in order. */
  headings: Heading[]
  /** The page cut at its headings, as plain text for search: the part before the first heading has id ''. */
  sections: Section[]
  /** Front matter (YAML), if there is any; {} otherwise or when it cannot be read (then a problem says so). */
  frontMatter: Record<string, unknown>
  problems: Problem[]
}

export interface RenderOptions {
  /** Where a relative link leads; undefined leaves it out: it is shown as text, with a problem. */
  resolveLink?: (href: string) => string | undefined
  /** Where a relative image is; undefined leaves it out: its alt text is shown, with a problem. */
  resolveImage?: (source: string) => string | undefined
  /** Reads a snippet of the same tree for `--8<-- "path"`; absent: snippets are left as a problem. */
  readSnippet?: (path: string) => string | undefined
  /** Within a page that is about more: no pictures, headings below those of the page, and nothing that links lead to. */
  isPart?: boolean
}
