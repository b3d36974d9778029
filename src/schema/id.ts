/** A name that can stand in an address: lower-case letters, digits and single hyphens. Without zod, so that browsers can read ids too. */
export const ID = '[a-z0-9]+(-[a-z0-9]+)*';
export const ID_PATTERN = new RegExp(`^${ID}$`);
