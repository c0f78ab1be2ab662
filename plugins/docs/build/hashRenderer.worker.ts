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

/** A hash of what the renderer makes of a page that has something of everything. */
export default async function hashRenderer(): Promise<string> {
  const options = { resolveLink: (href: string) => `/${href}`, resolveImage: (source: string) => `/${source}` }
  const rendered = await renderMarkdown(probe, options)
  return createHash('sha256').update(JSON.stringify(rendered)).digest('hex').slice(0, 12)
}
