import { z } from 'zod'
import { defineKind, ref } from '../Kind'
import { Owner, typeOf } from './fields'

export const Domain = defineKind({
  apiVersions: ['backstage.io/v1alpha1', 'backstage.io/v1beta1'],
  description: 'An area of the business: systems that share terms, data and people.',
  spec: z.looseObject({
    owner: Owner,
    subdomainOf: ref('partOf', { inverse: 'hasPart', kind: 'Domain' })
      .optional()
      .describe('The domain that this one is a part of.'),
    type: typeOf('domain', ['product-area', 'platform']).optional(),
  }),
})
