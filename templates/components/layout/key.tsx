import type { ComponentChildren, VNode } from 'preact';
import { useEdition } from '../../edition.ts';

interface KeyProps {
  readonly label: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The one thing that matters on a page, set off by the accent: where a claim stands, what is disputed, what is printed. */
export function Key({ label, children }: KeyProps): VNode {
  const { foreignWords } = useEdition();
  return (
    <div class="key row">
      <div class="label" lang={foreignWords}>
        {label}
      </div>
      <div class="entry">{children}</div>
    </div>
  );
}
