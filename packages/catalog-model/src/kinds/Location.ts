import { z } from 'zod'
import { defineKind } from '../Kind'
import { Text } from './fields'

export const Location = defineKind({
  apiVersions: ['backstage.io/v1alpha1', 'backstage.io/v1beta1'],
  description: 'A pointer at other catalog files, which are read along with this one.',
  spec: z.looseObject({
    type: Text.optional().describe('`url` or `file`; that of this file if left out.'),
    target: Text.optional().describe('URL of a catalog file, or its path from this file.'),
    targets: z.array(Text).optional().describe('Several of them.'),
    presence: z
      .enum(['required', 'optional'])
      .optional()
      .describe('`optional` if a target that does not exist is no problem.'),
  }),
})
