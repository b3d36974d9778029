import { defineHastPlugin, type HastPluginDefinition } from 'satteri';

/** Puts the base path of the build before links from the root of the site: writers need not know where it is published. */
export function rootLinks(base: string): HastPluginDefinition {
  const folder = base.replace(/\/$/, '');
  return defineHastPlugin({
    name: 'root-links',
    element: {
      filter: ['a'],
      visit(link, context) {
        const address = link.properties['href'];
        if (typeof address === 'string' && address.startsWith('/')) context.setProperty(link, 'href', folder + address);
      },
    },
  });
}
