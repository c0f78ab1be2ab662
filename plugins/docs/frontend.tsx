import { defineFrontend } from '@callboard/plugin-api/frontend'
import { docs } from './plugin'

const documented = { annotation: ['backstage.io/techdocs-ref', 'backstage.io/techdocs-entity'] }

export default defineFrontend(docs, {
  nav: [{ to: '/docs', label: 'Docs', icon: 'docs', key: 'd' }],
  pages: [
    { path: '/docs', title: 'Docs', load: () => import('./index/DocsIndexPage') },
    { path: '/docs/:namespace/:kind/:name/*', title: 'Docs', load: () => import('./reader/DocsSitePage') },
  ],
  entityTabs: [
    {
      path: 'docs',
      title: 'Docs',
      when: documented,
      jump: { title: 'Docs', icon: 'docs' },
      missing: {
        why: 'Docs are Markdown in a folder beside the catalog file. The annotation says where; “dir:.” is that folder, with a mkdocs.yml or a folder docs in it.',
        value: 'dir:.',
      },
      next: {
        title: 'Add docs',
        why: 'A README and a folder docs are shown and found here, beside what they are about.',
        unless: documented.annotation,
      },
      load: () => import('./reader/DocsTab'),
    },
  ],
  entityCards: [{ title: 'Docs', place: 'side', lines: 6, when: documented, load: () => import('./reader/DocsCard') }],
  commands: [{ title: 'Read the docs', icon: 'docs', keywords: ['documentation', 'guides', 'runbooks'], to: '/docs' }],
  scopes: [{ prefix: '/', title: 'docs', types: ['docs.section'] }],
  search: { section: () => import('./SectionResult') },
})
