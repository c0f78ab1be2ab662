import { createHash } from 'node:crypto'
import { renderMarkdown } from '@callboard/markdown'

/** Something of everything that pages are made of. */
const probe = `---
title: Probe
---
# Title

Text with **strong**, \`code\`, [a link](other.md), [another](https://example.com), ==mark==, ++ctrl+k++, :smile: and H~2~O.[^1]

## Part {: .part }

![Picture](picture.png "Title"){ width=20 }

- [x] done
    - nested

| a | b |
|---|--:|
| 1 | 2 |

!!! note "Note"
    Text

??? tip
    Text

> [!WARNING]
> Text

=== "One"
    \`\`\`ts title="a.ts" linenums="1" hl_lines="1"
    const a = 1
    \`\`\`

\`\`\`mermaid
flowchart LR
\`\`\`

Term
:   Definition

[TOC]

[^1]: Footnote
`

let hash: Promise<string> | undefined

/**
 * Which renderer this is: a hash of what it makes of a page that has something of everything. After an update of the portal
 * that renders otherwise, every page is rendered again, without anybody having to remember a number.
 */
export function rendererHash(): Promise<string> {
  hash ??= renderMarkdown(probe, { resolveLink: (href) => `/${href}`, resolveImage: (source) => `/${source}` }).then(
    (rendered) => createHash('sha256').update(JSON.stringify(rendered)).digest('hex').slice(0, 12),
  )
  return hash
}
