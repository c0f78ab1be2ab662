/** A catalog file to start from: what a component needs, and the two fields that make it useful. */
export const exampleFile = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: my-service
  description: What it does, in one sentence
  tags: [typescript]
spec:
  type: service
  lifecycle: production
  owner: group:default/my-team
  dependsOn:
    - resource:default/my-database
`
