import { countOf, type Kind, nameOf, placeAt, titleOf } from './Organisation'
import { oneOf, randomFrom, skewed } from './random'
import { circumstances, firstNames, lastNames, purposes, stores, tags } from './words'

interface Entity {
  kind: Kind
  index: number
  name: string
  /** How many entities there are of a kind to refer to. */
  count(kind: Kind): number
  random(): number
}

/** The YAML document at a position of an organisation with so many entities: about 600 bytes, the same in every run. */
export function entityText(position: number, entities: number): string {
  const { kind, index } = placeAt(position)
  const count = (kind: Kind) => countOf(kind, entities)
  const entity = { kind, index, name: nameOf(kind, index), count, random: randomFrom(position + 1) }
  return `apiVersion: backstage.io/v1alpha1
kind: ${kind}
metadata:
  name: ${entity.name}
${metadataOf(entity)}spec:
${specs[kind](entity)}`
}

function metadataOf({ name, kind, random }: Entity): string {
  const chosen = [...new Set(Array.from({ length: Math.floor(random() * 6) }, () => tags[skewed(tags.length, random)]))]
  const topic = name.replaceAll('-', ' ')
  return [
    ...(random() < 0.6 ? [`  title: ${titleOf(name)}`] : []),
    `  description: The ${topic} ${oneOf(purposes, random)} what other teams need to know of it, ${oneOf(circumstances, random)}.`,
    ...(kind === 'User' || kind === 'Group' ? [] : annotationsOf(name, random)),
    ...(chosen.length > 0 ? ['  tags:', ...chosen.map((tag) => `    - ${tag}`)] : []),
    ...(random() < 0.5 ? linksOf(name) : []),
    '',
  ].join('\n')
}

const annotationsOf = (name: string, random: () => number) => [
  '  annotations:',
  `    github.com/project-slug: example/${name}`,
  '    backstage.io/techdocs-ref: dir:.',
  ...(random() < 0.5 ? [`    pagerduty.com/service-id: P${Math.floor(random() * 1e8).toString(36)}`] : []),
  ...(random() < 0.3 ? [`    sonarqube.org/project-key: ${name}`] : []),
]

const linksOf = (name: string) => [
  '  links:',
  `    - url: https://dashboards.example.com/d/${name}`,
  '      title: Dashboard',
  '      icon: dashboard',
]

const specs: Record<Kind, (entity: Entity) => string> = {
  Component: (
    entity,
  ) => `  type: ${oneOf(['service', 'service', 'service', 'website', 'library', 'job'], entity.random)}
  lifecycle: ${oneOf(['production', 'production', 'production', 'experimental', 'deprecated'], entity.random)}
  owner: ${some('Group', entity)}
${entity.random() < 0.7 ? `  system: ${some('System', entity)}\n` : ''}${list('dependsOn', [
  ...several('Component', 2, entity),
  ...several('Resource', 2, entity),
])}${list('providesApis', several('API', 1, entity))}${list('consumesApis', several('API', 2, entity))}`,
  API: (entity) => `  type: ${oneOf(['openapi', 'openapi', 'asyncapi'], entity.random)}
  lifecycle: ${oneOf(['production', 'production', 'experimental', 'deprecated'], entity.random)}
  owner: ${some('Group', entity)}
  system: ${some('System', entity)}
  definition: |
    openapi: 3.1.0
    info: { title: ${titleOf(entity.name)}, version: 1.0.0 }
    paths:
      /${entity.name}/{id}:
        get: { operationId: read, responses: { '200': { description: Found } } }
`,
  Resource: (entity) => `  type: ${oneOf(stores, entity.random)}
  owner: ${some('Group', entity)}
  system: ${some('System', entity)}
${list('dependsOn', several('Resource', 1, entity))}`,
  System: (entity) => `  owner: ${some('Group', entity)}
  domain: ${some('Domain', entity)}
`,
  Domain: (entity) => `  owner: ${some('Group', entity)}
`,
  Group: (entity) => `  type: team
  profile:
    displayName: ${titleOf(entity.name)}
    email: ${entity.name}@example.com
${entity.index > 0 ? `  parent: ${nameOf('Group', Math.floor((entity.index - 1) / 8))}\n` : ''}  children: []
`,
  User: ({ name, index, count, random }) => `  profile:
    displayName: ${oneOf(firstNames, random)} ${oneOf(lastNames, random)}
    email: ${name}@example.com
  memberOf:
    - ${nameOf('Group', index % count('Group'))}
`,
}

const some = (kind: Kind, { count, random }: Entity) => nameOf(kind, skewed(count(kind), random))

/** Refs to up to so many of a kind, on average half of them. */
const several = (kind: Kind, most: number, entity: Entity) =>
  Array.from(
    { length: Math.floor(entity.random() * (most + 1)) },
    () => `${kind.toLowerCase()}:${nameOf(kind, Math.floor(entity.random() * entity.count(kind)))}`,
  )

const list = (field: string, refs: string[]) =>
  refs.length > 0 ? `  ${field}:\n${[...new Set(refs)].map((ref) => `    - ${ref}\n`).join('')}` : ''
