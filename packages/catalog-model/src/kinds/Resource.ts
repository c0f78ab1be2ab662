import { z } from 'zod'
import { defineKind, ref } from '../Kind'
import { Owner, System, typeOf } from './fields'

export const Resource = defineKind({
  apiVersions: ['backstage.io/v1alpha1', 'backstage.io/v1beta1'],
  description: 'Infrastructure that components need to run: a database, a bucket, a queue.',
  spec: z.looseObject({
    type: typeOf('resource', ['database', 's3-bucket', 'queue']),
    owner: Owner,
    system: System.optional(),
    dependsOn: z
      .array(ref('dependsOn', { inverse: 'dependencyOf' }))
      .optional()
      .describe('What it needs to run, each with its kind, such as `resource:network`.'),
    dependencyOf: z
      .array(ref('dependencyOf', { inverse: 'dependsOn' }))
      .optional()
      .describe('What needs it to run, each with its kind, such as `component:orders`.'),
  }),
})
