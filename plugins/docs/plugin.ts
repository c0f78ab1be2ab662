import { definePlugin, get, post } from '@callboard/plugin-api'
import { z } from 'zod'
import { DocsPage, DocsSection } from './shapes/DocsPage'
import { Site, SiteSummary } from './shapes/Site'
import { SiteProblem } from './shapes/SiteProblem'

const EntityName = z.object({ namespace: z.string(), kind: z.string(), name: z.string() })

export const docs = definePlugin({
  id: 'docs',
  title: 'Docs',
  description: 'Documentation that stands beside the code, for every entity.',
  permissions: { read: 'Read docs', refresh: 'Build docs now' },
  search: { section: DocsSection },
  routes: {
    sites: get('/sites', { can: 'read', output: z.array(SiteSummary), summary: 'All sites, by title' }),
    site: get('/sites/:namespace/:kind/:name', {
      can: 'read',
      input: EntityName,
      output: Site,
      summary: 'The site of an entity with its navigation',
    }),
    problems: get('/sites/:namespace/:kind/:name/problems', {
      can: 'read',
      input: EntityName,
      output: z.array(SiteProblem),
      summary: 'What is wrong with a site, the worst first',
    }),
    build: post('/sites/:namespace/:kind/:name/build', {
      can: 'refresh',
      input: EntityName,
      output: Site,
      summary: 'Reads the source of a site now',
    }),
    page: get('/pages/:namespace/:kind/:name', {
      can: 'read',
      input: EntityName.extend({ path: z.string().max(1000).default('') }),
      output: DocsPage,
      summary: 'A page of a site, ready to be shown',
    }),
  },
})

export type { DocsPage, DocsSection, Heading, PageLink } from './shapes/DocsPage'
export type { NavItem } from './shapes/NavItem'
export type { Site, SiteSummary } from './shapes/Site'
export type { SiteProblem } from './shapes/SiteProblem'
