import type { QueryField } from './QueryField'

const text = (name: string, title: string, path: string, reads: string): QueryField => ({
  name,
  title,
  reads,
  type: 'text',
  path,
})

const relation = (type: string, reads: string): QueryField => ({
  name: type,
  title: type,
  reads,
  type: 'relation',
  path: `relations.${type}`,
})

/** Every short name of the language. Completion, documentation and error messages are made of this table. */
export const queryFields: readonly QueryField[] = [
  text('kind', 'Kind', 'kind', 'The kind, such as `component`'),
  text('type', 'Type', 'spec.type', '`spec.type`, such as `service`'),
  {
    name: 'owner',
    title: 'Owner',
    reads: 'Who owns it: a group with all groups below it, a user, `me` for you and your groups, or `none`',
    type: 'ref',
    kinds: ['group', 'user'],
  },
  text('lifecycle', 'Lifecycle', 'spec.lifecycle', '`spec.lifecycle`, such as `production`'),
  text('tag', 'Tag', 'metadata.tags', 'One of its tags'),
  {
    name: 'system',
    title: 'System',
    reads: 'The system that it is part of, or `none`',
    type: 'ref',
    kinds: ['system'],
  },
  {
    name: 'domain',
    title: 'Domain',
    reads: 'The domain that it is part of, by itself or through its system, or `none`',
    type: 'ref',
    kinds: ['domain'],
  },
  text('namespace', 'Namespace', 'metadata.namespace', 'The namespace'),
  text('name', 'Name', 'metadata.name', 'The name, as a whole; with `*` a part of it'),
  { name: 'title', title: 'Title', reads: 'A part of the title', type: 'prose' },
  { name: 'description', title: 'Description', reads: 'A part of the description', type: 'prose' },
  { name: 'ref', title: 'Reference', reads: 'The reference, such as `component:default/web`', type: 'text' },
  { name: 'created', title: 'Created', reads: 'When the catalog first had it', type: 'time' },
  { name: 'updated', title: 'Updated', reads: 'When what its file says about it last changed', type: 'time' },
  {
    name: 'is',
    title: 'Is',
    reads: '`orphan`: its file is gone; `starred`: you starred it',
    type: 'flag',
    words: ['orphan', 'starred'],
  },
  {
    name: 'has',
    title: 'Has',
    reads: '`problems`: something is wrong with it',
    type: 'flag',
    words: ['problems'],
  },
  relation('dependsOn', 'What it depends on'),
  relation('dependencyOf', 'What depends on it'),
  relation('partOf', 'What it is part of'),
  relation('hasPart', 'What is part of it'),
  relation('providesApi', 'An API that it provides'),
  relation('apiProvidedBy', 'Who provides this API'),
  relation('consumesApi', 'An API that it consumes'),
  relation('apiConsumedBy', 'Who consumes this API'),
  relation('ownedBy', 'Each of its owners, not only the first'),
  relation('ownerOf', 'What it owns'),
  relation('childOf', 'The group above this one'),
  relation('parentOf', 'A group below this one'),
  relation('memberOf', 'A group of this user'),
  relation('hasMember', 'A user of this group'),
]

/** Beginnings of fields that are named for what they hold, such as `label.region`. */
export const queryPrefixes = [
  { prefix: 'metadata.', reads: 'Any field of the metadata, such as `metadata.annotations.github.com/project-slug`' },
  { prefix: 'spec.', reads: 'Any field of the spec, such as `spec.tier`' },
  { prefix: 'relations.', reads: 'A relation of any type, such as `relations.dependsOn`' },
  { prefix: 'label.', path: 'metadata.labels.', reads: 'A label, such as `label.region`' },
  {
    prefix: 'annotation.',
    path: 'metadata.annotations.',
    reads: 'An annotation, such as `annotation.backstage.io/techdocs-ref`',
  },
] as const
