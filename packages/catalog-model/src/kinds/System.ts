import { z } from 'zod'
import { defineKind, ref } from '../Kind'
import { Owner, typeOf } from './fields'

export const System = defineKind({
  apiVersions: ['backstage.io/v1alpha1', 'backstage.io/v1beta1'],
  description: 'Components, APIs and resources that together do one job.',
  spec: z.looseObject({
    owner: Owner,
    domain: ref('partOf', { inverse: 'hasPart', kind: 'Domain' }).optional().describe('The domain that it belongs to.'),
    type: typeOf('system', ['product', 'service']).optional(),
  }),
})
