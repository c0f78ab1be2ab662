import { describe, expect, test } from 'vitest'
import { highlight, renderMarkdown } from './index'

/** What must not be in any tag, however the page was written. */
const forbidden =
  /^<\/?(script|style|iframe|object|embed|svg|math|form|template|noscript|textarea|select|base|link|meta|button|video|audio)\b|\s(on\w+|style|srcdoc|formaction|xlink:href|name|srcset|ping)\b/i

const allowedAddress = /^(https?:|mailto:|tel:|data:image\/(png|jpe?g|gif|webp);base64,|[^:]*$|[^:]*[/?#])/

/** The tags of a page without what stands between quotes, and what its links, images and ids say. */
function read(html: string) {
  const tags = [...html.matchAll(/<\/?[a-z](?:"[^"]*"|[^">])*>/gi)].map(([tag]) => tag)
  const valuesOf = (pattern: RegExp) => tags.flatMap((tag) => [...tag.matchAll(pattern)].map(([, value = '']) => value))
  return {
    tags: tags.map((tag) => tag.replace(/"[^"]*"/g, '""')),
    addresses: valuesOf(/\s(?:href|src)="([^"]*)"/g),
    ids: valuesOf(/\sid="([^"]*)"/g),
  }
}

const attacks: Array<[what: string, markdown: string]> = [
  ['a script', '<script>alert(1)</script>'],
  ['a script in capitals', '<SCRIPT SRC=//x.example/x.js></SCRIPT>'],
  ['a script that is not closed', '<script>alert(1)'],
  ['a script in a script', '<scr<script>ipt>alert(1)</scr</script>ipt>'],
  ['a handler', '<img src=x onerror=alert(1)>'],
  ['a handler behind a slash', '<img/src="x"/onerror=alert(1)>'],
  ['a handler behind nested quotes', '<img alt="\'" title=\'" onerror=alert(1) x="\' src=x>'],
  ['a handler in a title of a link', '[x](https://e.example "\\" onmouseover=alert(1) ")'],
  ['a handler in alt text', '![" onerror="alert(1)](x.png)'],
  ['a javascript link', '[x](javascript:alert(1))'],
  ['a javascript link with entities', '[x](javascript&#58;alert(1))'],
  ['a javascript link with a tab', '[x](java&#9;script:alert(1))'],
  ['a javascript link with a newline', '<a href="java\nscript:alert(1)">x</a>'],
  ['a javascript link in capitals with spaces', '<a href="  JaVaScRiPt:alert(1)">x</a>'],
  ['a javascript link with control characters', '<a href="\u0001javascript:alert(1)">x</a>'],
  ['a javascript autolink', '<javascript:alert(1)>'],
  ['a vbscript link', '[x](vbscript:msgbox)'],
  ['a data link', '[x](data:text/html;base64,PHNjcmlwdD4=)'],
  ['a javascript link by reference', '[x][y]\n\n[y]: javascript:alert(1)'],
  ['an SVG image in data', '![x](data:image/svg+xml;base64,PHN2Zz4=)'],
  ['an HTML image in data', '<img src="data:text/html,<script>alert(1)</script>">'],
  ['SVG', '<svg onload=alert(1)><script>alert(1)</script></svg>'],
  ['style in SVG', '<svg><style><img src=x onerror=alert(1)></style></svg>'],
  [
    'mutation by math',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  ],
  ['mutation by noscript', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">'],
  ['mutation by textarea', '<textarea></p><img src=x onerror=alert(1)></textarea>'],
  ['mutation by xmp', '<xmp><p title="</xmp><img src=x onerror=alert(1)>"></xmp>'],
  ['mutation by a comment', '<!--><img src=x onerror=alert(1)>-->'],
  ['mutation by a template', '<template><img src=x onerror=alert(1)></template>'],
  ['an iframe', '<iframe src="https://e.example" srcdoc="<script>alert(1)</script>"></iframe>'],
  [
    'a form',
    '<form action="https://e.example"><input name="password"><button formaction=javascript:alert(1)>x</button></form>',
  ],
  ['an object', '<object data="javascript:alert(1)"></object><embed src="javascript:alert(1)">'],
  ['a base', '<base href="https://e.example/">'],
  ['a meta refresh', '<meta http-equiv=refresh content="0;url=javascript:alert(1)">'],
  ['a stylesheet', '<link rel=stylesheet href=https://e.example/x.css><style>body{display:none}</style>'],
  ['a style', '<p style="position:fixed;inset:0">x</p>'],
  ['an attribute list with a handler', '*x*{ onclick="alert(1)" .card }'],
  ['an attribute list with a style', '# x { style="position:fixed" #root }'],
  ['an attribute list with a javascript link', '[x](a.md){ href="javascript:alert(1)" }'],
  ['an attribute list with a source', '![x](x.png){ src=javascript:alert(1) onerror=alert(1) srcset=x }'],
  ['an admonition title', '!!! note "<img src=x onerror=alert(1)><script>alert(1)</script>"\n    x'],
  ['the kind of an admonition', '!!! note" onclick="alert(1)\n    x'],
  ['classes of an admonition', ':::note{onclick=alert(1)} <svg onload=alert(1)>\nx\n:::'],
  ['a GitHub alert title', '> [!NOTE] <svg onload=alert(1)>\n> x'],
  ['the label of a tab', '=== "<img src=x onerror=alert(1)>"\n    x'],
  ['the title of code', '```js title="<img src=x onerror=alert(1)>"\nx\n```'],
  ['the language of code', '```"><img/src=x/onerror=alert(1)>\nx\n```'],
  ['code', '```html\n<script>alert(1)</script>\n```'],
  ['a diagram', '```mermaid\n<img src=x onerror=alert(1)>\n```'],
  ['keys', '++"<img src=x onerror=alert(1)>"+k++'],
  ['an abbreviation', '*[x]: " onmouseover="alert(1)\n\nx'],
  ['a footnote', 'x[^a" onclick="alert(1)]\n\n[^a" onclick="alert(1)]: <script>alert(1)</script>'],
  ['Markdown in HTML', '<div markdown onclick="alert(1)">\n<script>alert(1)</script>\n</div>'],
  ['an id that the page has', '<div id="root"></div><a name="bootstrap"></a><p id="__proto__">x</p>'],
  ['an id that libraries ask for', '# Process\n\n<i id="process"></i>'],
  ['an edit', '{++<img src=x onerror=alert(1)>++}{~~a~><script>alert(1)</script>~~}'],
  ['a mark of the renderer', '<pre data-fence="0" data-line="1"></pre>\n\n```html\n<img src=x onerror=alert(1)>\n```'],
  [
    'malformed entities',
    '<a href="&#0000106avascript:alert(1)">x</a><a href="&#x6A&#x61&#x76ascript&colon;alert(1)">y</a>',
  ],
  ['a link in a link', '<a href="javascript:alert(1)"><a href="https://e.example" onclick=x>x</a></a>'],
  ['a null character', '<scr\u0000ipt>alert(1)</scr\u0000ipt><img src=x on\u0000error=alert(1)>'],
]

describe('A page cannot do more than show text and lead elsewhere', () => {
  test.each(attacks)('%s', async (_what, markdown) => {
    const { html } = await renderMarkdown(markdown)
    // Text is escaped, so what looks like a tag is one, and so are quotes in what is between quotes.
    const { tags, addresses, ids } = read(html)
    for (const tag of tags) expect(tag).not.toMatch(forbidden)
    for (const address of addresses) expect(address).toMatch(allowedAddress)
    for (const id of ids) expect(['root', 'content', 'bootstrap', 'process', '__proto__']).not.toContain(id)
  })

  test('an SVG leaves nothing behind, not even its text', async () => {
    expect((await renderMarkdown('a <svg><text>b</text></svg> c')).html).toBe('<p>a  c</p>\n')
  })

  test('classes of the shell are not taken', async () => {
    expect((await renderMarkdown('<p class="_sidebar_1x3 card modal">x</p>')).html).toBe('<p class="card">x</p>')
  })

  test('front matter cannot reach prototypes, run tags or grow without end', async () => {
    const bomb = `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n---\n# x`
    expect(await renderMarkdown(bomb)).toMatchObject({ frontMatter: {}, problems: [{ line: 2 }] })
    const polluting = await renderMarkdown('---\n__proto__: { polluted: yes }\nfn: !!js/function "function(){}"\n---\n')
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    expect(typeof polluting.frontMatter.fn).not.toBe('function')
  })
})

const spaces = ' '.repeat(20_000)

const pathological: Array<[what: string, markdown: string]> = [
  ['a heading with many spaces', `# a${' '.repeat(400_000)}b`],
  ['a brace with many spaces behind emphasis', `*a*{${spaces}x`],
  ['many spaces behind !!!', `!!!${spaces}!`],
  ['the info of code without end', `\`\`\`${'a'.repeat(400_000)}\nx\n\`\`\``],
  [
    'front matter of many keys',
    `---\n${Array.from({ length: 15_000 }, (_, index) => `k${index}: 1`).join('\n')}\n---\n# x`,
  ],
  ['many headings below [TOC]', `[TOC]\n\n${'# a\n'.repeat(12_000)}`],
  ['many [TOC] above many headings', '[TOC]\n\n'.repeat(6_000) + '# abc\n'.repeat(6_000)],
  [
    'many elements that are not shown',
    '[a](b.md)\n'.repeat(6_000) + Array.from({ length: 6_000 }, (_, index) => `<x${index}>`).join(''),
  ],
  ['many alerts', '> [!NOTE]\n> x\n\n'.repeat(8_000)],
  ['3,000 footnotes', Array.from({ length: 3_000 }, (_, index) => `[^${index}]\n\n[^${index}]: x\n`).join('\n')],
  ['300 kB of [', '['.repeat(300_000)],
  ['300 kB of *', '*'.repeat(300_000)],
  ['300 kB of >', '>'.repeat(300_000)],
  ['300 kB of `', '`'.repeat(300_000)],
  ['300 kB of <', '<'.repeat(300_000)],
  ['300 kB of ![](', '![]('.repeat(75_000)],
  ['300 kB of [a](', '[a]('.repeat(75_000)],
  ['300 kB of *a _b', '*a _b '.repeat(50_000)],
  ['300 kB of ~a^b', '~a^b'.repeat(75_000)],
  ['300 kB of ==', '==a '.repeat(75_000)],
  ['300 kB of {++', '{++'.repeat(100_000)],
  ['300 kB of ++a', '++a+'.repeat(75_000)],
  ['300 kB of :a', ':a:'.repeat(100_000)],
  ['300 kB of <b id=n>', Array.from({ length: 18_000 }, (_, index) => `<b id=x${index}>`).join('\n')],
  ['many <b> and <p>', Array.from({ length: 6_000 }, (_, index) => `<b id=x${index}><p>`).join('')],
  ['300 kB of <div>', '<div>\n'.repeat(48_000)],
  ['many <div markdown>', '<div markdown>\n'.repeat(6_000)],
  ['many :::note', ':::note\n'.repeat(18_000)],
  ['many /// tab', '/// tab | a\n'.repeat(12_000)],
  ['many !!! in each other', Array.from({ length: 600 }, (_, depth) => `${'    '.repeat(depth)}!!! note`).join('\n')],
  ['lists 200 deep', Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- ${depth}`).join('\n')],
  ['quotes 2000 deep', `${'> '.repeat(2000)}x`],
  ['many headings of one name', '# a\n'.repeat(3_000)],
  ['many links to nowhere', '[a](b.md)\n'.repeat(6_000)],
  ['many footnotes', Array.from({ length: 2_000 }, (_, index) => `[^${index}]\n\n[^${index}]: x\n`).join('\n')],
  [
    'many abbreviations',
    `${Array.from({ length: 3000 }, (_, index) => `*[ab${index}]: x`).join('\n')}\n\n${'ab1 ab2 '.repeat(5000)}`,
  ],
  ['a table of 2000 columns', `|${'a|'.repeat(2000)}\n|${'-|'.repeat(2000)}\n${`|${'b|'.repeat(2000)}\n`.repeat(50)}`],
  ['many blocks of code', '```ts\nconst a: string = x\n```\n'.repeat(4_000)],
  ['one line of code of 300 kB', `\`\`\`ts\n${'const a = 1;'.repeat(24_000)}\n\`\`\``],
  ['a page of 2 MB', '# Title\n\nSome *text* with [a link](https://e.example).\n\n'.repeat(40_000)],
]

// What is not bounded takes minutes, and so more than a test may.
describe('However it is written, a page is there in time', () => {
  test.each(pathological)('%s', async (_what, markdown) => {
    const { html } = await renderMarkdown(markdown, { resolveLink: () => undefined })
    expect(html).not.toBe('')
  })
})

describe('Snippets end', () => {
  const nested = (last: string | undefined) => (path: string) => {
    const depth = Number(path.slice(1))
    return depth > 6 ? last : `--8<-- "a${depth + 1}"\n`.repeat(30)
  }

  test.each([
    ['that hold nothing but snippets', nested('')],
    ['of which the last are missing', nested(undefined)],
    ['that are one long line of dashes', () => '-'.repeat(400_000)],
  ])('%s', async (_what, readSnippet) => {
    const { problems } = await renderMarkdown('--8<-- "a0"\n', { readSnippet })
    expect(problems.length).toBeLessThan(2_000)
  })
})

test('a page of many headings has so many sections, and the last one holds the rest', async () => {
  const { sections } = await renderMarkdown(`${'# a\n'.repeat(5_000)}\nthe end`)
  expect(sections).toHaveLength(1_000)
  expect(sections.at(-1)?.text).toContain('the end')
})

describe('Colours', () => {
  test('depend on the page alone, and are for its first 200,000 characters of code', async () => {
    const block = `\`\`\`yaml\n${'a: 1\n'.repeat(10_000)}\`\`\`\n\n`
    const { html, problems } = await renderMarkdown(block.repeat(5))
    expect(html.match(/<figure/g)).toHaveLength(5)
    expect(html.split('<figure').map((figure) => figure.includes('class="code-'))).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ])
    expect(problems).toMatchObject([{ message: expect.stringContaining('no colours') }])
  })

  test('of one block reach as far', async () => {
    const lines = (await highlight('a: 1\n'.repeat(60_000), 'yaml')).split('\n')
    expect(lines[39_000]).toContain('code-')
    expect(lines[41_000]).toBe('<span class="line">a: 1</span>')
  })
})
