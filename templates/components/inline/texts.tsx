import type { ComponentChildren, VNode } from 'preact';
import type { SitePath } from '../../../src/addresses/paths.ts';
import { pageHref } from '../../addresses.ts';
import { useEdition } from '../../edition.ts';

/*
 * Words of the interface, which are marked with their language where it is not that of the site.
 */

interface TextProps {
  readonly children: ComponentChildren;
}

/** Paragraphs of plain text. */
export function Paragraphs({ texts }: { readonly texts: readonly string[] }): VNode {
  const { foreignWords } = useEdition();
  return (
    <>
      {texts.map((text) => (
        <p lang={foreignWords}>{text}</p>
      ))}
    </>
  );
}

/** A remark in small type. */
export function Note({ children }: TextProps): VNode {
  const { foreignWords } = useEdition();
  return (
    <p class="note" lang={foreignWords}>
      {children}
    </p>
  );
}

/** Ways to what is not shown here. */
export function Further({ children }: TextProps): VNode {
  const { foreignWords } = useEdition();
  return (
    <p class="further" lang={foreignWords}>
      {children}
    </p>
  );
}

interface WayProps extends TextProps {
  readonly to: SitePath;
}

/** The way to a page that shows more. */
export function Way({ to, children }: WayProps): VNode {
  const { site } = useEdition();
  return (
    <Further>
      <a href={pageHref(site, to)}>{children}</a>
    </Further>
  );
}

/** Short remarks in one line. */
export function Dotted({ items }: { readonly items: readonly ComponentChildren[] }): VNode {
  return (
    <>
      {items.map((item, index) => (
        <>
          {index > 0 && ' · '}
          {item}
        </>
      ))}
    </>
  );
}
