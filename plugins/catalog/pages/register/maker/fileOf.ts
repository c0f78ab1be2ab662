/** What a catalog file of a component has to say at least. What is empty is written as an example. */
export interface Facts {
  name: string
  description: string
  type: string
  lifecycle: string
  owner: string
}

export const examples = {
  name: 'my-service',
  description: 'What it does, in one sentence',
  owner: 'group:default/my-team',
}

/** The file that says so. */
export function fileOf({ name, description, type, lifecycle, owner }: Facts): string {
  return `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: ${scalar(name || examples.name)}
  description: ${scalar(description || examples.description)}
spec:
  type: ${scalar(type)}
  lifecycle: ${scalar(lifecycle)}
  owner: ${scalar(owner || examples.owner)}
`
}

/** In quotes, as JSON has them, unless it is so plain that YAML can take it for nothing else. */
const scalar = (text: string) =>
  /^[a-z][\w ,./:-]*$/i.test(text) && !/: |:$|^(true|false|yes|no|on|off|null|y|n)$/i.test(text)
    ? text.trim()
    : JSON.stringify(text)
