/**
 * A pattern for addresses whose file has the hash of its content in its name, so that what stands there never changes. Written so
 * that JavaScript and nginx read it alike.
 */
export const hashedName = '/images/.+\\.[A-Za-z0-9]{10}\\.[a-z0-9]+$';

const pattern = new RegExp(hashedName);

/** Whether a file of the site, such as `images/quay.Ab3dE6gH9k.png`, has the hash of its content in its name. */
export function hasHashedName(file: string): boolean {
  return pattern.test(`/${file}`);
}
