/** How to greet somebody at an hour of their day, 0 to 23. */
export function greeting(hour: number): string {
  if (hour < 5) return 'Good evening'
  if (hour < 12) return 'Good morning'
  if (hour < 18) return 'Good afternoon'
  return 'Good evening'
}

/** What somebody is called by: their first name, if they have any name at all. */
export function firstName({ name }: { name: string }): string | undefined {
  return name.trim().split(/\s+/)[0] || undefined
}
