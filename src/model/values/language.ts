/** Whether a text is a well-formed language tag of BCP 47, such as `en`, `ko` or `zh-Hant`. */
export function isLanguageTag(text: string): boolean {
  try {
    return /^[a-z]{2,3}(?:-|$)/.test(text) && Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
