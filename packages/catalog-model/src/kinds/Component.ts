import { z } from 'zod'
import { defineKind, ref } from '../Kind'
import { Lifecycle, Owner, System, typeOf } from './fields'

export const Component = defineKind({
  apiVersions: ['backstage.io/v1alpha1', 'backstage.io/v1beta1'],
  description: 'A piece of software that a team owns: a service, a website, a library.',
  spec: z.looseObject({
    type: typeOf('component', ['service', 'website', 'library']),
    lifecycle: Lifecycle,
    owner: Owner,
    system: System.optional(),
    subcomponentOf: ref('partOf', { inverse: 'hasPart', kind: 'Component' })
      .optional()
      .describe('The component that this one is a part of.'),
    providesApis: z
      .array(ref('providesApi', { inverse: 'apiProvidedBy', kind: 'API' }))
      .optional()
      .describe('APIs that it offers to others.'),
    consumesApis: z
      .array(ref('consumesApi', { inverse: 'apiConsumedBy', kind: 'API' }))
      .optional()
      .describe('APIs that it calls.'),
    dependsOn: z
      .array(ref('dependsOn', { inverse: 'dependencyOf' }))
      .optional()
      .describe('What it needs to run, each with its kind, such as `resource:orders-db`.'),
    dependencyOf: z
      .array(ref('dependencyOf', { inverse: 'dependsOn' }))
      .optional()
      .describe('What needs it to run, each with its kind, such as `component:web`.'),
  }),
})
