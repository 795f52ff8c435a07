import type { VNode } from 'preact';

/** How to reach the publisher: a web address or an e-mail. */
export function Contact({ contact }: { readonly contact: string }): VNode {
  if (/^https?:\/\//.test(contact)) return <a href={contact}>{contact.replace(/^https?:\/\//, '')}</a>;
  if (/^[^\s@]+@[^\s@]+$/.test(contact)) return <a href={`mailto:${contact}`}>{contact}</a>;
  return <>{contact}</>;
}
