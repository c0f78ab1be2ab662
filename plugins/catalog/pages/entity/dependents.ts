const dependents = ['component', 'resource']

/** Whether files of this kind can say what they depend on. */
export const isDependent = (kind: string) => dependents.includes(kind.toLowerCase())

/** How they say it. */
export const dependsOn = `spec:
  dependsOn:
    - resource:default/my-database`
