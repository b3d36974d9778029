/** What the site says of itself; said once. */
export const site = {
  name: 'HPH Cybersecurity Resource Catalog',
  shortName: 'HPH Cyber Catalog',
  description:
    'An independent catalog of cybersecurity resources for hospitals, clinics, device makers and health IT: what each is, whether it is current, and where that is known from.',
  /** Under which everybody may use its texts and data: CC BY 4.0. */
  license: 'https://creativecommons.org/licenses/by/4.0/',
  /** The line that stands at the foot of every page. */
  independence:
    'An independent catalog, not a government site. Listing is not an endorsement by HHS or anyone else. Using a resource is neither required by law nor proof of compliance, and a resource may not suit every provider.',
} as const;
