import { z } from 'zod'
import { defineKind } from '../Kind'
import { Lifecycle, Owner, Text, typeOf } from './fields'

/** Condition under which a step or an output counts. */
const If = z.union([z.string(), z.boolean()]).optional()

const Page = z.looseObject({}).describe('A page of the form, as JSON Schema.')

const Step = z.looseObject({
  id: Text.optional(),
  name: Text.optional(),
  action: Text.describe('What the step runs, such as `fetch:template`.'),
  input: z.looseObject({}).optional(),
  if: If,
  each: z.union([z.string(), z.array(z.unknown()), z.looseObject({})]).optional(),
})

const Output = z.looseObject({
  links: z.array(z.looseObject({ url: Text.optional(), title: Text.optional(), if: If })).optional(),
  text: z.array(z.looseObject({ title: Text.optional(), content: z.string().optional(), if: If })).optional(),
})

const ButtonLabels = z.looseObject({
  backButtonText: Text.optional(),
  createButtonText: Text.optional(),
  reviewButtonText: Text.optional(),
})

export const Template = defineKind({
  apiVersions: ['scaffolder.backstage.io/v1beta3'],
  description: 'A recipe that sets up something new from a form.',
  spec: z.looseObject({
    type: typeOf('thing it makes', ['service', 'website', 'library']),
    owner: Owner.optional(),
    lifecycle: Lifecycle.optional(),
    parameters: z
      .union([Page, z.array(Page)])
      .optional()
      .describe('What the form asks for.'),
    steps: z.array(Step).describe('What happens, in order.'),
    output: Output.optional().describe('What is shown when it is done.'),
    secrets: z.looseObject({ schema: z.looseObject({}).optional() }).optional(),
    presentation: z.looseObject({ buttonLabels: ButtonLabels.optional() }).optional(),
    formDecorators: z.array(z.looseObject({ id: Text, input: z.looseObject({}).optional() })).optional(),
  }),
})
