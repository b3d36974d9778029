import { site } from '../catalog/site.ts';
import { href } from '../components/href.ts';

/** The web app manifest (W3C): lets a browser install the catalog under an icon of its own. */
export function GET(): Response {
  const manifest = {
    id: href('/'),
    name: site.name,
    short_name: site.shortName,
    description: site.description,
    lang: 'en-US',
    start_url: href('/'),
    scope: href('/'),
    display: 'minimal-ui',
    background_color: '#fbf8f1',
    theme_color: '#0b4a62',
    icons: [192, 512].flatMap((size) => [
      { src: href(`/icon-${size}.png`), sizes: `${size}x${size}`, type: 'image/png', purpose: 'any' },
      { src: href(`/icon-${size}.png`), sizes: `${size}x${size}`, type: 'image/png', purpose: 'maskable' },
    ]),
  };
  return new Response(JSON.stringify(manifest, null, 1), { headers: { 'content-type': 'application/manifest+json' } });
}
