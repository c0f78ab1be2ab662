import { expect, test } from 'vitest'
import { highlight, renderMarkdown } from './index'

test('a page becomes HTML, headings and sections', async () => {
  const page = await renderMarkdown(
    '---\nowner: me\n---\nIntro.\n\n# Title\n\n## One **two**\n\nText.\n\n## One two\n\n```js\nlet a = 1\n```\n',
  )
  expect(page).toMatchInlineSnapshot(`
    {
      "frontMatter": {
        "owner": "me",
      },
      "headings": [
        {
          "id": "title",
          "level": 1,
          "text": "Title",
        },
        {
          "id": "one-two",
          "level": 2,
          "text": "One two",
        },
        {
          "id": "one-two_1",
          "level": 2,
          "text": "One two",
        },
      ],
      "html": "<p>Intro.</p>
    <div class="heading"><h1 id="title">Title</h1><a class="heading-link" href="#title" aria-label="Link to the section “Title”"></a></div>
    <div class="heading"><h2 id="one-two">One <strong>two</strong></h2><a class="heading-link" href="#one-two" aria-label="Link to the section “One two”"></a></div>
    <p>Text.</p>
    <a id="one-two-1" class="alias"></a><div class="heading"><h2 id="one-two_1">One two</h2><a class="heading-link" href="#one-two_1" aria-label="Link to the section “One two”"></a></div>
    <figure class="snippet"><pre tabindex="0" role="group" aria-label="Code: js"><code class="language-js"><span class="line"><span class="code-keyword">let</span> a <span class="code-operator">= </span><span class="code-constant">1</span></span></code></pre></figure>
    ",
      "problems": [],
      "sections": [
        {
          "id": "",
          "text": "Intro.",
          "title": "",
        },
        {
          "id": "title",
          "text": "",
          "title": "Title",
        },
        {
          "id": "one-two",
          "text": "Text.",
          "title": "One two",
        },
        {
          "id": "one-two_1",
          "text": "let a = 1",
          "title": "One two",
        },
      ],
      "title": "Title",
    }
  `)
})

test('code is coloured by classes', async () => {
  expect(await highlight('a: 1 # x', 'yaml')).toMatchInlineSnapshot(
    `"<span class="line"><span class="code-name">a</span>: <span class="code-constant">1 </span><span class="code-comment"># x</span></span>"`,
  )
})
