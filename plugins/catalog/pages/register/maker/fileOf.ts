import { type Draft, examples } from './Draft'

/** The file that says so. */
export const fileOf = (draft: Draft): string =>
  [componentOf(draft), ...draft.apis.map((api) => apiOf(api, draft))].join('---\n')

function componentOf(draft: Draft): string {
  const { name, title, description, type, apis } = draft
  return `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: ${scalar(name || examples.name)}
${title && `  title: ${scalar(title)}\n`}  description: ${scalar(description || examples.description)}
${annotationsOf(draft)}${tagsOf(draft)}spec:
  type: ${scalar(type)}
  lifecycle: ${scalar(draft.lifecycle)}
  owner: ${scalar(draft.owner || examples.owner)}
${apis.length > 0 ? `  providesApis:\n${apis.map((api) => `    - ${scalar(apiName(draft, api))}\n`).join('')}` : ''}`
}

function apiOf(api: Draft['apis'][number], draft: Draft): string {
  return `apiVersion: backstage.io/v1alpha1
kind: API
metadata:
  name: ${scalar(apiName(draft, api))}
spec:
  type: ${scalar(api.type)}
  lifecycle: ${scalar(draft.lifecycle)}
  owner: ${scalar(draft.owner || examples.owner)}
  definition:
    $text: ${scalar(`./${api.path.split('/').map(encodeURIComponent).join('/')}`)}
`
}

/** What an API is called that a component provides. */
export const apiName = ({ name }: Draft, { suffix }: Draft['apis'][number]) =>
  `${(name || examples.name).slice(0, 62 - suffix.length).replace(/[^a-z0-9]+$/i, '')}-${suffix}`

const annotationsOf = ({ annotations }: Draft) =>
  annotations.length > 0
    ? `  annotations:\n${annotations.map(({ name, value }) => `    ${name}: ${scalar(value)}\n`).join('')}`
    : ''

function tagsOf({ tags }: Draft): string {
  const each = tags.split(',').map((tag) => tag.trim())
  return each.some(Boolean) ? `  tags: [${each.filter(Boolean).map(scalar).join(', ')}]\n` : ''
}

/** In quotes, as JSON has them, unless it is so plain that YAML can take it for nothing else. */
const scalar = (text: string) =>
  /^(\.\/)?[a-z][\w ,./:-]*$/i.test(text) && !/: |:$|^(true|false|yes|no|on|off|null|y|n)$/i.test(text)
    ? text.trim()
    : JSON.stringify(text)
