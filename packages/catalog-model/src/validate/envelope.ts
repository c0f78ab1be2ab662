import { z } from 'zod'
import { beginningOf } from '../storable'
import {
  apiVersionFormat,
  type Format,
  keyFormat,
  kindFormat,
  labelFormat,
  nameFormat,
  namespaceFormat,
  tagFormat,
} from './formats'
import { foreignCharacter } from './invisible'
import { urlFault } from './linkUrl'

/** What a rule of ours adds to its issue: the problem's code, and the text that would be right. */
export interface IssueParams {
  code?: string
  mend?: string
}

/** What of a rule JSON Schema can say comes along for editors. */
function text(format: Format) {
  const { rule, pattern } = format
  const forEditors = { description: rule, ...(pattern && { pattern: pattern.source, maxLength: 63 }) }
  const checked = z.string().superRefine((value, context) => {
    if (format.allows(value)) return
    if (value === '') return context.addIssue({ code: 'custom', message: `must not be empty: ${format.rule}` })
    const mended = format.mend?.(value)
    const mend = mended !== undefined && mended !== '' && format.allows(mended) ? { mend: mended } : {}
    const foreign = foreignCharacter(value)
    const params: IssueParams = { code: format.code, ...mend }
    context.addIssue({
      code: 'custom',
      message: `cannot be \`${shorten(value)}\`: ${format.rule}${foreign ? `; ${foreign}` : ''}`,
      params,
    })
  })
  return checked.meta(forEditors)
}

function shorten(value: string): string {
  return value.length > 80 ? `${beginningOf(value, 80)}…` : value
}

const NotBlank = z.string().refine((value) => value.trim() !== '', 'must not be empty')

const LinkUrl = z.string().superRefine((value, context) => {
  const fault = urlFault(value)
  if (fault) context.addIssue({ code: 'custom', message: fault.message, params: fault })
})

const Link = z.looseObject({
  url: LinkUrl,
  title: NotBlank.optional(),
  icon: NotBlank.optional(),
  type: NotBlank.optional(),
})

const AnnotationKey = text(keyFormat)

const Metadata = z.looseObject({
  name: text(nameFormat).describe('What the entity is called in URLs and references, unique among those of its kind.'),
  namespace: text(namespaceFormat).optional().describe('What its name is unique in; `default` if absent.'),
  title: z.string().min(1, 'must not be empty').optional().describe('What people see in place of the name.'),
  description: z.string().optional().describe('What it is for, in a sentence or two. May be Markdown.'),
  labels: z.record(AnnotationKey, text(labelFormat)).optional().describe('Short values to tell entities apart by.'),
  annotations: z
    .record(AnnotationKey, z.string())
    .optional()
    .describe('What plugins want to know, such as `backstage.io/techdocs-ref: dir:.` for its docs.'),
  tags: z.array(text(tagFormat)).optional().describe('Words to find it by, such as `java`.'),
  links: z.array(Link).optional().describe('Pages about it: dashboards, runbooks, chats.'),
})

/**
 * What every entity in a file has to be, whatever its kind. `relations` and `status` are the portal's to say, not the file's.
 *
 * @see https://backstage.io/docs/features/software-catalog/descriptor-format
 */
export const Envelope = z.strictObject({
  apiVersion: text(apiVersionFormat).describe('The version of the format, such as `backstage.io/v1alpha1`.'),
  kind: text(kindFormat).describe('What sort of thing it is, such as `Component`.'),
  metadata: Metadata.describe('What it is called and what there is to say about it.'),
  spec: z.record(z.string(), z.unknown()).optional(),
})
