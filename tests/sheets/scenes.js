/**
 * What is worth a picture: how to get there, from an empty device. The driver is that of the journeys.
 * @type {{ name: string, go: (page: import('playwright-core').Page, driver: any) => Promise<unknown> }[]}
 */
export const scenes = [{ name: 'home', go: (page) => page.goto('/') }];
